package fr.captierslieux.sillage.agreements;

import fr.captierslieux.sillage.agreements.Agreement.Reporting;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.basics.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are due. Periods are those of the calendar, whole: an agreement that begins or ends within one is reported on for it
 * too. A period is due once it ended, until a report of it went out for the agreement.
 */
public final class DueReports {
    /** Of an agreement, the newest: who never sent anything from here is not told of ten years. */
    static final int MOST = 8;

    private DueReports() {
    }

    /**
     * A report that went out.
     *
     * @param agreement code
     * @param days      of its period, however that was called
     */
    public record Gone(String agreement, DateRange days) {
    }

    /** Those that are due, the first day first. */
    public static List<DueReport> of(Collection<Agreement> agreements, Set<Gone> gone, LocalDate today) {
        return agreements.stream().flatMap(agreement -> of(agreement, today).stream())
                .filter(due -> !gone.contains(new Gone(due.agreement().value(), due.period().range())))
                .sorted(Comparator.comparing(DueReport::dueOn).thenComparing(due -> due.agreement().value())).toList();
    }

    private static List<DueReport> of(Agreement agreement, LocalDate today) {
        List<DueReport> due = new ArrayList<>();
        agreement.reports().ifPresent(reporting -> {
            LocalDate from = agreement.reportedFrom();
            Period period = Period.holding(reporting.every(), today).previous();
            // without a first day, the last period alone is known to be asked for
            for (int i = 0; i < (from == null ? 1 : MOST); i++, period = period.previous()) {
                if (isWithin(period, agreement, from)) {
                    due.add(dueReport(agreement, reporting, period));
                }
            }
        });
        return due;
    }

    private static boolean isWithin(Period period, Agreement agreement,
            @Nullable LocalDate from) {
        LocalDate end = agreement.endsOn();
        return (from == null || !period.range().to().isBefore(from))
                && (end == null || !period.range().from().isAfter(end));
    }

    private static DueReport dueReport(Agreement agreement, Reporting reporting, Period period) {
        return new DueReport(agreement.code(), agreement.funder(), agreement.title(), period,
                period.range().to().plusDays(reporting.withinDays()));
    }
}
