package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads one organisation for the panel beside the list. */
public final class PreviewOrganisation {
    private final Transactions transactions;
    private final OrganisationList organisations;

    public PreviewOrganisation(Transactions transactions, OrganisationList organisations) {
        this.transactions = transactions;
        this.organisations = organisations;
    }

    /** Empty when the organisation went away meanwhile. */
    public Optional<OrganisationPreview> preview(Code code) {
        return transactions.read(() -> organisations.findPreview(code));
    }
}
