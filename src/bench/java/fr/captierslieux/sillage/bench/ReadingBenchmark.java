package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.search.SearchEverything;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.cases.SqlCaseList;
import fr.captierslieux.sillage.store.search.SqlSearchRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a person waits for while typing: search of two letters and more, and a page of the list of cases. Bounds: 16 ms, p99. */
final class ReadingBenchmark {
    private static final int SEARCHES = 400;
    private static final int PAGES = 100;
    private static final int PAGE = 200;
    private static final int WARM_UP = 40;
    private static final String[] TYPED = {"gouvernance", "cœur", "prévisionnel", "accueil", "moulin", "réunion",
            "financer", "été", "ateliers",
            "bénévoles", "statuts", "habitant", "presbytère", "fédérer", "zzyzx"};

    /** Measures a store that the import benchmark filled. */
    void run(Path filled, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        try (Store store = Store.open(filled, passphrase, Clock.systemUTC())) {
            SearchEverything search = new SearchEverything(store, new SqlSearchRepository(store));
            for (int letters = 2; letters <= 6; letters++) {
                Random random = new Random(letters);
                int length = letters;
                print("search of " + letters + " letters, " + kind, SEARCHES, () -> {
                    String word = TYPED[random.nextInt(TYPED.length)];
                    search.search(SearchQuery.parse(word.substring(0, Math.min(word.length(), length))).orElseThrow(),
                            20);
                });
            }
            pages(new ListCases(store, new SqlCaseList(store), Clock.systemUTC()), kind);
        }
    }

    /** Pages anywhere in the list, by every order both ways; then the first page, with the count, under each kind of filter. */
    private static void pages(ListCases cases, String kind) {
        CaseQuery every = CaseQuery.FIRST.withView(CaseView.ALL);
        for (CaseQuery.Order order : CaseQuery.Order.values()) {
            for (CaseQuery.Direction way : CaseQuery.Direction.values()) {
                deep("page of cases by " + order + " " + way + ", " + kind, cases, every.sorted(order, way));
            }
        }
        Map<String, CaseQuery> filters = Map.of("open", CaseQuery.FIRST, "silent",
                CaseQuery.FIRST.withView(CaseView.SILENT),
                "department", every.withDepartment("44"), "stage", every.withStage("CREATION"),
                "theme", every.withTheme("FINANCEMENTS"), "text", every.withText("moulin"));
        new TreeMap<>(filters).forEach((name, query) -> {
            CaseQuery byStage = query.sorted(CaseQuery.Order.STAGE, CaseQuery.Direction.DESCENDING);
            print("first page of cases, filter " + name + ", " + kind, PAGES, () -> cases.begin(byStage, PAGE));
            deep("page of cases, filter " + name + ", " + kind, cases, byStage);
        });
    }

    private static void deep(String what, ListCases cases, CaseQuery query) {
        Random random = new Random(PAGE);
        int pages = Math.toIntExact(cases.begin(query, 1).total() / PAGE + 1);
        print(what, PAGES, () -> cases.list(query, random.nextInt(pages) * (long) PAGE, PAGE));
    }

    private static void print(String what, int runs, Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%s: p50 %.1f ms, p99 %.1f ms%n", what, millis[runs / 2], millis[runs * 99 / 100]);
    }
}
