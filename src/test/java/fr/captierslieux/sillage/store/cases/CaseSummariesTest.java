package fr.captierslieux.sillage.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlHistory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists of cases filter and sort by is what follows from the rows, whatever was written. */
@Tag("store")
class CaseSummariesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void anImportLeavesThemRight() {
        assertThat(summaries()).hasSizeGreaterThan(100);
        assertRight("import");
    }

    @Test
    void everyChangeOfARowLeavesThemRight() {
        Random random = new Random(SEED);
        for (int round = 0; round < 80; round++) {
            String what = change(random);
            assertRight("seed " + SEED + " round " + round + ": " + what);
        }
        long last = store.read(() -> new SqlHistory(store).listGestures(1)).getFirst().number();
        new UndoGesture(store, new SqlHistory(store)).undo(last, "test");
        assertRight("undo");
    }

    private String change(Random random) {
        String[] changes = {"follow_up held_on='2026-11-20'", "follow_up deleted=1", "follow_up done_on='2026-11-20'",
                "follow_up next_action='Rappeler',done_on=NULL,due_on=NULL",
                "follow_up themes='COMMUNICATION|MEDIATION'", "follow_up themes='AVELO'",
                "follow_up case_id=(SELECT id FROM support_case WHERE deleted = 0 ORDER BY code LIMIT 1)",
                "stage_change stage='ARRET'", "stage_change deleted=1", "orientation deleted=1",
                "support_case closed_on='2026-11-20',outcome='RELAIS'", "support_case deleted=1",
                "support_case advisor_id=NULL", "support_case qualification=NULL", "project commune='53130'",
                "project name='Été',name_folded='ete'", "member_network name='Écoles'", "advisor last_name='Zéphyr'"};
        String change = changes[random.nextInt(changes.length)];
        String table = change.substring(0, change.indexOf(' '));
        store.write(new Gesture("test", "test"), () -> {
            List<Long> rids = Sql.list(store.connection(), row -> row.getLong(1),
                    "SELECT rid FROM " + table + " WHERE deleted = 0 ORDER BY rid");
            Sql.execute(store.connection(), "UPDATE " + table + " SET " + change.substring(change.indexOf(' ') + 1)
                    + ", version = version + 1 WHERE rid = ?", rids.get(random.nextInt(rids.size())));
            if (random.nextBoolean()) {
                String code = "T" + random.nextInt(1_000_000);
                Sql.execute(store.connection(), """
                        INSERT INTO follow_up (id, code, case_id, held_on, kind, next_action, due_on, themes)
                        SELECT ?, ?, id, '2026-11-22', 'APPEL', 'Suite', '2026-12-01', 'FINANCEMENTS' FROM support_case
                        WHERE deleted = 0 ORDER BY rid LIMIT 1 OFFSET ?""", RowId.derivedBytes("follow_up", code), code,
                        random.nextInt(90));
            }
            return change;
        });
        return change;
    }

    private void assertRight(String after) {
        assertThat(summaries()).as(after).isEqualTo(computed());
        assertThat(store.read(() -> Sql.list(store.connection(), row -> row.getLong(1), "SELECT * FROM case_stale")))
                .as("%s: nothing is left to do", after).isEmpty();
    }

    private Map<Object, List<@Nullable Object>> summaries() {
        return byRid(store.read(() -> Sql.list(store.connection(), row -> {
            @Nullable
            Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            return Arrays.asList(values);
        }, "SELECT m.*, t.themes FROM case_summary m LEFT JOIN case_themes t ON t.case_rid = m.case_rid")));
    }

    private Map<Object, List<@Nullable Object>> computed() {
        return byRid(store.read(() -> new CaseSummaries(store.connection()).computeAll()));
    }

    private static Map<Object, List<@Nullable Object>> byRid(List<? extends List<@Nullable Object>> rows) {
        Map<Object, List<@Nullable Object>> sorted = new TreeMap<>();
        rows.forEach(row -> sorted.put(((Number) row.getFirst()).longValue(),
                row.stream().map(value -> value instanceof Number number ? number.longValue() : value)
                        .collect(Collectors.toCollection(java.util.ArrayList::new))));
        return sorted;
    }

    /** Against a computation in Java over all rows. */
    @Test
    void anyFiltersLeaveWhatTheySay() {
        Random random = new Random(SEED);
        onlyOwnThemes();
        SqlCaseList list = new SqlCaseList(store);
        List<CaseRow> all = store
                .read(() -> list.rows(list.order(CaseQuery.FIRST.withView(CaseView.ALL), TODAY).all()));
        for (int round = 0; round < 200; round++) {
            CaseQuery query = query(random, all);
            List<String> found = store.read(() -> list.rows(list.order(query, TODAY).all())).stream()
                    .map(row -> row.code().value()).toList();
            assertThat(found).as("seed %d round %d: %s", SEED, round, query).containsExactlyInAnyOrderElementsOf(
                    all.stream().filter(row -> fits(row, query)).map(row -> row.code().value()).toList());
            assertThat(store.read(() -> list.count(query, TODAY))).isEqualTo(found.size());
        }
    }

    /** A third of the cases name themes that a network added, one of them like the letters that stand for shipped ones. */
    private void onlyOwnThemes() {
        store.write(new Gesture("test", "test"), () -> {
            Sql.execute(store.connection(),
                    """
                            UPDATE follow_up SET themes = iif(case_id IN (SELECT id FROM support_case WHERE rid % 6 = 0), 'AVELO', 'A_B|Z'),
                              version = version + 1 WHERE case_id IN (SELECT id FROM support_case WHERE rid % 3 = 0)""");
            return null;
        });
    }

    private CaseQuery query(Random random, List<CaseRow> all) {
        CaseRow like = all.get(random.nextInt(all.size()));
        CaseQuery query = CaseQuery.FIRST.withView(List.of(CaseView.values()).get(random.nextInt(4))).sorted(
                List.of(CaseQuery.Order.values()).get(random.nextInt(12)),
                List.of(CaseQuery.Direction.values()).get(random.nextInt(2)));
        List<Function<CaseQuery, CaseQuery>> narrow = List.of(
                now -> now.withText(like.project().substring(0, Math.min(4, like.project().length()))),
                now -> now.withDepartment(like.department()), now -> now.withStage(like.stage()),
                now -> now.withStatus(like.status()),
                now -> now.withTheme(like.themes().isEmpty() ? null : like.themes().getFirst()),
                now -> now.withUnseenDays(30 + 30 * random.nextInt(4)));
        for (int i = 0; i < 3; i++) {
            query = narrow.get(random.nextInt(narrow.size())).apply(query);
        }
        return query;
    }

    private static boolean fits(CaseRow row, CaseQuery query) {
        boolean open = row.status() != CaseStatus.CLOSED;
        boolean inView = switch (query.view()) {
            case ALL -> true;
            case OPEN -> open;
            case SILENT -> row.isSilentSince(TODAY.minusDays(60));
            case WITHOUT_ACTION -> open && row.nextAction() == null;
        };
        String text = Folding.fold(query.text().strip());
        return inView
                && (Folding.fold(row.project()).contains(text)
                        || (row.commune() != null && Folding.fold(row.commune()).contains(text)))
                && (query.department() == null || query.department().equals(row.department()))
                && (query.stage() == null || query.stage().equals(row.stage()))
                && (query.status() == null || query.status() == row.status())
                && (query.theme() == null || row.themes().contains(query.theme()))
                && (query.unseenDays() == null || row.lastContactOn() == null
                        || row.lastContactOn().isBefore(TODAY.minusDays(query.unseenDays())));
    }
}
