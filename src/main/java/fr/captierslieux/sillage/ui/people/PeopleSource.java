package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.people.PersonList;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.lists.ListSource;
import java.util.Optional;

/** Where the list of people comes from. */
public record PeopleSource(PeopleUseCases useCases) implements ListSource<PersonQuery, PersonRow, PersonPreview> {
    @Override
    public Page<PersonRow> page(PersonQuery query, long offset, int limit) {
        PersonList.Page page = useCases.list().list(query, offset, limit);
        return new Page<>(page.rows(), page.total());
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
