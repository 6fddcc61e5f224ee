package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.people.ListPeople;
import fr.captierslieux.sillage.people.PreviewPerson;
import fr.captierslieux.sillage.people.SurveyPeople;

/**
 * What the list of people does.
 *
 * @param list    pages of it
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 */
public record PeopleUseCases(ListPeople list, SurveyPeople survey, PreviewPerson preview) {
}
