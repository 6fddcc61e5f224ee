package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.calendar.ReadCalendar;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.calendar.SqlCalendar;
import fr.captierslieux.sillage.store.day.SqlDay;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agenda of a week and of a month among 20,000 people and a million follow-ups: of an advisor, their network, all. Bound: 200 ms, p99. */
final class CalendarBenchmark {
    private static final List<DateRange> SHOWN = List.of(
            new DateRange(DayBenchmark.TODAY.minusDays(1), DayBenchmark.TODAY.plusDays(5)),
            new DateRange(DayBenchmark.TODAY.minusDays(15), DayBenchmark.TODAY.plusDays(19)));

    /** Measures a store that the import benchmark filled; of many advisors, one after the other. */
    void run(Path filled, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        Clock clock = Clock.fixed(DayBenchmark.TODAY.atTime(8, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (Store store = Store.open(filled, passphrase, clock)) {
            List<Profile> profiles = DayBenchmark.profiles(store);
            for (DateRange days : SHOWN) {
                for (DayScope scope : DayScope.values()) {
                    measure(store, profiles, days, scope, clock, kind);
                }
            }
        }
    }

    private static void measure(Store store, List<Profile> profiles, DateRange days, DayScope scope, Clock clock,
            String kind) {
        double[] millis = new double[DayBenchmark.RUNS];
        int most = 0;
        for (int i = -DayBenchmark.WARM_UP; i < DayBenchmark.RUNS; i++) {
            Profile profile = profiles.get(Math.floorMod(i, profiles.size()));
            ReadCalendar read = new ReadCalendar(store, new SqlCalendar(store), new SqlDay(store),
                    DayBenchmark.only(profile), clock);
            long start = System.nanoTime();
            CalendarPage page = read.read(days, scope, EnumSet.allOf(CalendarEntry.Kind.class));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                most = Math.max(most, page.entries().size());
            }
            if (page.scope() != scope) {
                throw new IllegalStateException("the profile allows no " + scope);
            }
        }
        Arrays.sort(millis);
        System.out.printf("agenda of %d days of %s, %s: p50 %.1f ms, p99 %.1f ms (up to %d entries)%n", days.days(),
                scope, kind, millis[DayBenchmark.RUNS / 2], millis[DayBenchmark.RUNS * 99 / 100], most);
    }
}
