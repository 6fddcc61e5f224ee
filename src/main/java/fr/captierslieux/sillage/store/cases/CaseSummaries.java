package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * What lists of cases filter and sort by, kept beside the rows so that a page is found without looking at a million follow-ups. The
 * triggers of the schema note which cases a change concerns; this makes their rows anew, from the rows alone, before the change is
 * committed. So a reader never sees the one without the other, whoever wrote.
 */
public final class CaseSummaries {
    /** A promise without a day comes after all that have one, and before no promise at all. */
    static final String NO_DAY = "9999-12-31";
    private static final String STALE = "SELECT case_rid FROM case_stale";
    /** The promise is the earliest with a day, else one without. */
    private static final String FACTS = """
            SELECT c.rid, c.code, p.name_folded, w.code, w.name, a.code, a.first_name || ' ' || a.last_name, pl.name,
                   pl.department, %s, s.stage, %s, c.qualification, c.first_contact_on,
                   (SELECT f.held_on FROM follow_up f WHERE f.case_id = c.id AND f.deleted = 0 ORDER BY f.held_on DESC LIMIT 1),
                   n.rid, coalesce(n.due_on, iif(n.rid IS NULL, NULL, '%s')),
                   (SELECT group_concat(DISTINCT f.themes) FROM follow_up f
                    WHERE f.case_id = c.id AND f.deleted = 0 AND f.themes IS NOT NULL)
            FROM support_case c JOIN project p ON p.id = c.project_id JOIN member_network w ON w.id = c.network_id
            LEFT JOIN advisor a ON a.id = c.advisor_id LEFT JOIN place pl ON pl.code = p.commune
            LEFT JOIN stage_change s ON s.rid = (
                   SELECT s.rid FROM stage_change s WHERE s.project_id = p.id AND s.deleted = 0
                   ORDER BY s.changed_on DESC, %s DESC LIMIT 1)
            LEFT JOIN follow_up n ON n.rid = coalesce(
                   (SELECT g.rid FROM follow_up g WHERE g.case_id = c.id AND g.next_action IS NOT NULL AND g.done_on IS NULL
                    AND g.deleted = 0 AND g.due_on IS NOT NULL ORDER BY g.due_on LIMIT 1),
                   (SELECT g.rid FROM follow_up g WHERE g.case_id = c.id AND g.next_action IS NOT NULL AND g.done_on IS NULL
                    AND g.deleted = 0 AND g.due_on IS NULL LIMIT 1))
            WHERE c.deleted = 0 AND c.rid IN (%%s)"""
            .formatted(CaseCondition.STATUS, CaseCondition.STAGE_RANK, NO_DAY, CaseCondition.STAGE_RANK);
    private static final int COLUMNS = 18;
    private static final int THEMES = COLUMNS - 1;

    private final Connection connection;
    private final Map<String, String> folded = new HashMap<>();

    public CaseSummaries(Connection connection) {
        this.connection = connection;
    }

    /** Makes the rows anew that changes of this transaction concern. Called inside the transaction, before it is committed. */
    public void refresh() {
        if (Sql.list(connection, row -> row.getLong(1), STALE + " LIMIT 1").isEmpty()) {
            return;
        }
        List<@Nullable Object[]> rows = compute(STALE);
        insert("case_summary", rows, CaseSummaries::summary);
        insert("case_themes", rows.stream().filter(row -> row[THEMES] != null).toList(),
                row -> new @Nullable Object[]{row[0], row[THEMES]});
        Sql.execute(connection, "DELETE FROM case_stale");
    }

    private void insert(String table, List<@Nullable Object[]> rows, UnaryOperator<@Nullable Object[]> part) {
        Sql.execute(connection, "DELETE FROM " + table + " WHERE case_rid IN (" + STALE + ")");
        if (rows.isEmpty()) {
            return;
        }
        int columns = part.apply(rows.getFirst()).length;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")")) {
            for (@Nullable
            Object[] row : rows) {
                @Nullable
                Object[] values = part.apply(row);
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new DataAccessException("summaries of cases", failure);
        }
    }

    /** As {@link #refresh}, in a transaction of its own: for what was changed beside the store's verbs, at opening. */
    public void bringUpToDate() {
        if (!Sql.list(connection, row -> row.getLong(1), STALE + " LIMIT 1").isEmpty()) {
            Sql.execute(connection, "BEGIN IMMEDIATE");
            try {
                refresh();
                Sql.execute(connection, "COMMIT");
            } catch (RuntimeException failure) {
                Sql.execute(connection, "ROLLBACK");
                throw failure;
            }
        }
    }

    /** The rows of some cases as they follow from the rows they are derived from. */
    private List<@Nullable Object[]> compute(String rids) {
        return Sql.list(connection, this::row, FACTS.formatted(rids));
    }

    private @Nullable Object[] row(ResultSet row) throws SQLException {
        @Nullable
        Object[] values = new Object[COLUMNS];
        values[0] = row.getLong(1);
        for (int i = 1; i < COLUMNS; i++) {
            values[i] = row.getObject(i + 1);
        }
        values[4] = fold(row.getString(5));
        values[6] = fold(row.getString(7));
        values[7] = fold(row.getString(8));
        values[THEMES] = themes(row.getString(18));
        return values;
    }

    private @Nullable String fold(@Nullable String name) {
        return name == null ? null : folded.computeIfAbsent(name, Folding::fold);
    }

    /** {@code A|B,B|C} becomes {@code |A|B|C|}. */
    private static @Nullable String themes(@Nullable String lists) {
        if (lists == null) {
            return null;
        }
        TreeSet<String> themes = new TreeSet<>(List.of(lists.split("[,|]")));
        themes.remove("");
        return themes.isEmpty() ? null : "|" + String.join("|", themes) + "|";
    }

    private static @Nullable Object[] summary(@Nullable Object[] row) {
        @Nullable
        Object[] summary = row.clone();
        summary[THEMES] = themeOrder((String) row[THEMES]);
        return summary;
    }

    /** A letter for each theme that the list ships, in its order, so that texts compare as the list does; else the themes as they are. */
    private static @Nullable String themeOrder(@Nullable String themes) {
        if (themes == null) {
            return null;
        }
        String letters = ShippedLists.get("theme").codes().stream().filter(code -> themes.contains("|" + code + "|"))
                .map(code -> letter(code).orElseThrow()).collect(Collectors.joining());
        return letters.isEmpty() ? themes : letters;
    }

    /** The letter of a shipped theme: small, because codes have none. */
    static Optional<String> letter(String theme) {
        int place = ShippedLists.get("theme").codes().indexOf(theme);
        return place < 0 ? Optional.empty() : Optional.of(String.valueOf((char) ('a' + place)));
    }

    /** Every summary as it should be, with its themes behind, for the test that compares. */
    List<List<@Nullable Object>> computeAll() {
        List<List<@Nullable Object>> all = new ArrayList<>();
        compute("SELECT rid FROM support_case").forEach(row -> {
            @Nullable
            Object[] values = Arrays.copyOf(summary(row), COLUMNS + 1);
            values[COLUMNS] = row[THEMES];
            all.add(Arrays.asList(values));
        });
        return all;
    }
}
