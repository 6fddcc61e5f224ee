package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.people.ListPeople;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonQueryText;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.people.PreviewPerson;
import fr.captierslieux.sillage.people.SurveyPeople;
import fr.captierslieux.sillage.ui.lists.KeptViews.Kept;
import fr.captierslieux.sillage.ui.lists.ListSource;
import fr.captierslieux.sillage.workspace.SetUpWindow;

/**
 * What the list of people does.
 *
 * @param list    its order and its rows
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 * @param setUp   keeps views that a person named
 */
public record PeopleUseCases(ListPeople list, SurveyPeople survey, PreviewPerson preview,
        SetUpWindow setUp) {
    /** Where views of the list are kept. */
    public Kept<PersonQuery> kept() {
        return new Kept<>("people", setUp, PersonQueryText::write, PersonQueryText::read);
    }

    /** Where the list comes from. */
    public ListSource<PersonQuery, PersonRow, PersonPreview> source() {
        return new ListSource<>(list::order, list::rows, preview::preview, PersonRow::code,
                PersonPreview::row,
                (now, row) -> PersonQuery.FIRST.withText(row.name()));
    }
}
