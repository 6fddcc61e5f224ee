package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.history.Transactions;

/** Says which kinds of organisations there are, and where. */
public final class SurveyOrganisations {
    private final Transactions transactions;
    private final OrganisationList organisations;

    public SurveyOrganisations(Transactions transactions, OrganisationList organisations) {
        this.transactions = transactions;
        this.organisations = organisations;
    }

    public OrganisationList.Survey survey() {
        return transactions.read(organisations::survey);
    }
}
