package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.orientation.ShippedSituations;
import fr.captierslieux.sillage.orientation.SuggestOrientations;
import fr.captierslieux.sillage.orientation.Suggestions;
import fr.captierslieux.sillage.orientation.Weights;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.orientation.SqlOrientationPictures;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suggesting whom to orient a case to, among all cases of a full store. Bound: 200 ms, p99. */
final class OrientationBenchmark {
    private static final int RUNS = 60;
    private static final int WARM_UP = 10;

    /** Measures a store that the import benchmark filled, another case each time. */
    void run(Path filled, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        try (Store store = Store.open(filled, passphrase, Clock.systemUTC())) {
            SuggestOrientations suggest = new SuggestOrientations(store, new SqlOrientationPictures(store),
                    new ShippedSituations(), () -> Weights.USUAL, Clock.systemUTC());
            List<Code> cases = store.read(() -> Sql.list(store.connection(), row -> new Code(row.getString(1)),
                    "SELECT code FROM support_case WHERE deleted = 0 ORDER BY rid LIMIT ?", RUNS + WARM_UP));
            double[] millis = new double[cases.size() - WARM_UP];
            int suggested = 0;
            for (int i = 0; i < cases.size(); i++) {
                long start = System.nanoTime();
                Suggestions found = suggest.suggest(cases.get(i)).orElseThrow();
                double took = (System.nanoTime() - start) / 1e6;
                suggested += found.networks().size() + found.outside().size();
                if (i == 0) {
                    System.out.printf("suggesting orientations, %s: the first time %.1f ms%n", kind, took);
                }
                if (i >= WARM_UP) {
                    millis[i - WARM_UP] = took;
                }
            }
            Arrays.sort(millis);
            System.out.printf("suggesting orientations, %s: p50 %.1f ms, p99 %.1f ms, %d suggestions for %d cases%n",
                    kind,
                    millis[millis.length / 2], millis[millis.length * 99 / 100], suggested, cases.size());
        }
    }
}
