package fr.captierslieux.sillage.reports.around;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import java.util.Map;
import java.util.Optional;

/** Reads what stands around a report, from the rows that its indicators count. Called inside a transaction. */
public interface SurroundingsRepository {
    /** What the period and scope count, by commune. */
    Territories territories(Period period, Scope scope);

    /** The agreement of a code. */
    Optional<AgreementFacts> findAgreement(String code);

    /** How many projects each funder of the indicator E4 gave to, by its name as the figure has it. */
    Map<String, Long> countFundedProjects(Period period, Scope scope);
}
