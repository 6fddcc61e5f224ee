package fr.captierslieux.sillage.agreements;

import java.util.List;
import java.util.Set;

/** Reads agreements. Called inside a transaction. */
public interface AgreementRepository {
    /** Those that are not in the bin, with what they promise, by funder and title. */
    List<Agreement> list();

    /** For which periods of which agreements a whole report went out: not that of a network or a département alone. */
    Set<DueReports.Gone> listGone();
}
