package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.ReadBoard;
import fr.captierslieux.sillage.people.ListPeople;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.projects.ListProjects;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.search.SearchEverything;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.cases.SqlCaseList;
import fr.captierslieux.sillage.store.people.SqlPersonList;
import fr.captierslieux.sillage.store.projects.SqlProjectList;
import fr.captierslieux.sillage.store.search.SqlSearchRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a person waits for: search of two letters and more while typing, the beginning of a list and a page of it. Bounds: 16 ms, p99. */
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
                    return search.search(
                            SearchQuery.parse(word.substring(0, Math.min(word.length(), length))).orElseThrow(),
                            20);
                });
            }
            cases(new ListCases(store, new SqlCaseList(store), Clock.systemUTC()), kind);
            board(new ReadBoard(store, new SqlCaseList(store), Clock.systemUTC()), kind);
            people(new ListPeople(store, new SqlPersonList(store)), kind);
            projects(new ListProjects(store, new SqlProjectList(store)), kind);
        }
    }

    private static void cases(ListCases cases, String kind) {
        CaseQuery every = CaseQuery.FIRST.withView(CaseView.ALL);
        for (CaseQuery.Order order : CaseQuery.Order.values()) {
            for (CaseQuery.Direction way : CaseQuery.Direction.values()) {
                list("cases by " + order + " " + way + ", " + kind, every.sorted(order, way), cases::order,
                        cases::rows);
            }
        }
        Map<String, CaseQuery> filters = Map.of("open", CaseQuery.FIRST, "silent",
                CaseQuery.FIRST.withView(CaseView.SILENT),
                "department", every.withDepartment("44"), "stage", every.withStage("CREATION"),
                "theme", every.withTheme("FINANCEMENTS"), "text", every.withText("moulin"));
        new TreeMap<>(filters).forEach((name, query) -> list("cases, filter " + name + ", " + kind,
                query.sorted(CaseQuery.Order.STAGE, CaseQuery.Direction.DESCENDING), cases::order, cases::rows));
    }

    /** All open cases in columns, with 200 cards of each. Bound: 200 ms. */
    private static void board(ReadBoard board, String kind) {
        for (BoardGrouping by : BoardGrouping.values()) {
            print("board by " + by + ", " + kind, PAGES, () -> board.read(CaseQuery.FIRST, by, PAGE));
        }
    }

    private static void people(ListPeople people, String kind) {
        for (PersonQuery.Order order : PersonQuery.Order.values()) {
            list("people by " + order + ", " + kind, PersonQuery.FIRST.sorted(order, PersonQuery.Way.UP), people::order,
                    people::rows);
        }
    }

    private static void projects(ListProjects projects, String kind) {
        for (ProjectQuery.Order order : ProjectQuery.Order.values()) {
            list("projects by " + order + ", " + kind, ProjectQuery.FIRST.sorted(order, ProjectQuery.Way.UP),
                    projects::order, projects::rows);
        }
    }

    /** The beginning of a list, which is its order and the first page; then pages anywhere in it. */
    private static <Q> void list(String what, Q query, Function<Q, RowNumbers> order, Function<List<Long>, ?> rows) {
        print("beginning of " + what, PAGES, () -> rows.apply(order.apply(query).page(0, PAGE)));
        RowNumbers all = order.apply(query);
        Random random = new Random(PAGE);
        print("a page of " + what, PAGES,
                () -> rows.apply(all.page(random.nextInt(all.size() / PAGE + 1) * PAGE, PAGE)));
    }

    private static void print(String what, int runs, Supplier<?> work) {
        for (int i = 0; i < WARM_UP; i++) {
            Objects.requireNonNull(work.get());
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%s: p50 %.1f ms, p99 %.1f ms%n", what, millis[runs / 2], millis[runs * 99 / 100]);
    }
}
