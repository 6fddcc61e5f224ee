package fr.captierslieux.sillage.agreements;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a funder.
 *
 * @param startsOn null when not said
 * @param endsOn   its last day; null when it has none
 * @param reports  which reports it asks for; empty for none
 * @param targets  what it promises, by year and indicator
 */
public record Agreement(RowId row, Code code, String funder, String title, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, Optional<Reporting> reports, List<Target> targets) {
    public Agreement {
        targets = List.copyOf(targets);
    }

    /**
     * Which reports are due.
     *
     * @param every      a quarter, a half-year or a year
     * @param withinDays after the period's last day, from 0 to 366
     * @param from       the first day that is reported on; null for the agreement's own
     */
    public record Reporting(Period.Kind every, int withinDays, @Nullable LocalDate from) {
        /** Where an agreement does not say it. */
        public static final int USUAL_DAYS = 30;
    }

    /**
     * What is promised for a year.
     *
     * @param indicator its code
     */
    public record Target(RowId row, String indicator, int year, BigDecimal value) {
    }

    /** From when its reports are asked for; null when nobody said. */
    public @Nullable LocalDate reportedFrom() {
        return reports.map(Reporting::from).orElse(startsOn);
    }
}
