package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.people.SqlDuplicates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Who is like a new person, after every letter, among 20,000. Bound: 50 ms, p99. */
final class DuplicatesBenchmark {
    private static final int RUNS = 300;
    private static final int WARM_UP = 60;
    private static final int SAID = 400;

    /** Measures a store that the import benchmark filled. */
    void run(Path filled, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        try (Store store = Store.open(filled, passphrase, Clock.systemUTC())) {
            List<SoughtPerson> people = store.read(() -> Sql.list(store.connection(),
                    row -> new SoughtPerson(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                            row.getString(5), row.getString(6)),
                    """
                            SELECT first_name, last_name, coalesce(email, ''), coalesce(phone, ''), coalesce(commune, ''),
                              coalesce((SELECT p.name FROM project_member m JOIN project p ON p.id = m.project_id
                                        WHERE m.person_id = e.id LIMIT 1), '')
                            FROM person e WHERE deleted = 0 ORDER BY e.id LIMIT ?""",
                    SAID));
            FindDuplicates find = new FindDuplicates(store, new SqlDuplicates(store));
            typing("a surname of three letters", kind, find, people, person -> new SoughtPerson("",
                    person.lastName().substring(0, Math.min(3, person.lastName().length())), "", "", "", ""));
            typing("both names with a slip", kind, find, people, person -> new SoughtPerson(person.firstName(),
                    slip(person.lastName()), "", "", "", ""));
            typing("everything with a slip", kind, find, people, person -> new SoughtPerson(person.firstName(),
                    slip(person.lastName()), person.email(), person.phone(), person.commune(), person.project()));
            whole(kind, new ListDuplicates(store, new SqlDuplicates(store)));
        }
    }

    /** In the background, with progress: no bound but patience. */
    private static void whole(String kind, ListDuplicates list) {
        long start = System.nanoTime();
        ListDuplicates.Pairs found = list.list(new ListDuplicates.Watch() {
            @Override
            public void reached(long done, long whole) {
                // nobody looks
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        });
        System.out.printf("duplicates of the whole store, %s: %.1f s (%d pairs)%n", kind,
                (System.nanoTime() - start) / 1e9, found.pairs().size() + found.more());
    }

    private static String slip(String name) {
        return name.length() < 2 ? name : name.substring(1, 2) + name.charAt(0) + name.substring(2);
    }

    /** What a person has typed so far. */
    private interface Typed {
        SoughtPerson of(SoughtPerson whole);
    }

    private static void typing(String what, String kind, FindDuplicates find, List<SoughtPerson> people, Typed typed) {
        Random random = new Random(SAID);
        double[] millis = new double[RUNS];
        long found = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            SoughtPerson sought = typed.of(people.get(random.nextInt(people.size())));
            long start = System.nanoTime();
            found += find.find(sought).people().size();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf("duplicates while typing, %s, %s: p50 %.1f ms, p99 %.1f ms (%.1f found each)%n", what, kind,
                millis[RUNS / 2], millis[RUNS * 99 / 100], found / (double) (RUNS + WARM_UP));
    }
}
