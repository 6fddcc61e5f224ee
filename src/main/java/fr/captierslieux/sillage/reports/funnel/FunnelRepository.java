package fr.captierslieux.sillage.reports.funnel;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Scope;
import java.time.LocalDate;
import java.util.List;

/** Counts and lists how far those have come who came in during a period. Called inside a transaction. */
public interface FunnelRepository {
    /** @param seenOn the last day that is looked at */
    Funnel read(Period period, Scope scope, LocalDate seenOn);

    /** The cases that stand so to a step, newest first: as many as {@link #read} counts. */
    List<CountedRow> list(Period period, Scope scope, LocalDate seenOn, FunnelStep step, Standing standing);
}
