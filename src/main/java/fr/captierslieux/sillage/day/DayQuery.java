package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the store is asked for.
 *
 * @param scope   whose day
 * @param advisor of {@link DayScope#MINE}; null otherwise
 * @param network of {@link DayScope#NETWORK}; null otherwise
 * @param today   the day on which it is looked at
 * @param on      the day that is looked at
 */
public record DayQuery(DayScope scope, @Nullable Code advisor, @Nullable Code network, LocalDate today, LocalDate on,
        DayLimits limits) {
    public DayQuery {
        Whose.check(scope, advisor, network);
    }

    /** Whose day. */
    public Whose whose() {
        return new Whose(scope, advisor, network);
    }

    /** The latest day on which something of the day is due: what was due before it is late. */
    public LocalDate until() {
        return on.isBefore(today) ? today : on;
    }
}
