package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.people.PersonList;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.lists.ListSource;
import java.util.List;
import java.util.Optional;

/** Where the list of people comes from. */
public record PeopleSource(PeopleUseCases useCases) implements ListSource<PersonQuery, PersonRow, PersonPreview> {
    @Override
    public Page<PersonRow> begin(PersonQuery query, int limit) {
        PersonList.Page page = useCases.list().list(query, 0, limit);
        return new Page<>(page.rows(), page.total());
    }

    @Override
    public List<PersonRow> rows(PersonQuery query, long offset, int limit) {
        return useCases.list().list(query, offset, limit).rows();
    }

    @Override
    public Optional<PersonPreview> preview(Code code) {
        return useCases.preview().preview(code);
    }

    @Override
    public Code code(PersonRow row) {
        return row.code();
    }

    @Override
    public PersonRow row(PersonPreview preview) {
        return preview.row();
    }

    @Override
    public PersonQuery around(PersonQuery now, PersonRow row) {
        return PersonQuery.FIRST.withText(row.name());
    }
}
