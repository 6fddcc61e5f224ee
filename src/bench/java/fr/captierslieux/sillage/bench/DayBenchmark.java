package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DayWish;
import fr.captierslieux.sillage.day.ReadDay;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.day.SqlDay;
import fr.captierslieux.sillage.workspace.Profile;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The morning of an advisor among 20,000 people and a million follow-ups, of their network, of all. Bound: 200 ms, p99. */
final class DayBenchmark {
    /** Well within the years of the large network, so that everything there is to say is said. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    static final int RUNS = 100;
    static final int WARM_UP = 20;

    /** Measures a store that the import benchmark filled; mornings of many advisors, one after the other. */
    void run(Path filled, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        Clock clock = Clock.fixed(TODAY.atTime(8, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (Store store = Store.open(filled, passphrase, clock)) {
            List<Profile> profiles = profiles(store);
            for (DayScope scope : DayScope.values()) {
                measure(store, profiles, scope, clock, kind);
            }
        }
    }

    /** Of all who accompany. */
    static List<Profile> profiles(Store store) {
        return store.read(() -> Sql.list(store.connection(),
                row -> new Profile(row.getString(1), row.getString(2), "benchmark"),
                """
                        SELECT a.first_name || ' ' || a.last_name, w.code
                        FROM advisor a JOIN member_network w ON w.id = a.network_id ORDER BY a.rid"""));
    }

    private static void measure(Store store, List<Profile> profiles, DayScope scope, Clock clock, String kind) {
        double[] millis = new double[RUNS];
        int lines = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            Profile profile = profiles.get(Math.floorMod(i, profiles.size()));
            ReadDay read = new ReadDay(store, new SqlDay(store), only(profile), clock);
            long start = System.nanoTime();
            Day day = read.read(TODAY, scope, DayWish.NONE);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                lines = Math.max(lines, day.count());
            }
            if (day.scope() != scope) {
                throw new IllegalStateException("the profile allows no " + scope);
            }
        }
        Arrays.sort(millis);
        System.out.printf("day of %s, %s: p50 %.1f ms, p99 %.1f ms (up to %d lines)%n", scope, kind,
                millis[RUNS / 2], millis[RUNS * 99 / 100], lines);
    }

    static ProfileRepository only(Profile profile) {
        return new ProfileRepository() {
            @Override
            public Optional<Profile> find() {
                return Optional.of(profile);
            }

            @Override
            public void save(Profile other) {
                throw new UnsupportedOperationException("a benchmark introduces nobody");
            }
        };
    }
}
