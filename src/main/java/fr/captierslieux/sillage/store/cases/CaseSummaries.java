package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
        Sql.execute(connection, "DELETE FROM case_summary WHERE case_rid IN (" + STALE + ")");
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO case_summary VALUES (?" + ", ?".repeat(COLUMNS - 1) + ")")) {
            for (@Nullable
            Object[] row : compute(STALE)) {
                for (int i = 0; i < COLUMNS; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new DataAccessException("summaries of cases", failure);
        }
        Sql.execute(connection, "DELETE FROM case_stale");
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
        values[17] = themes(row.getString(18));
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

    /** Every summary as it should be, for the test that compares. */
    List<List<@Nullable Object>> computeAll() {
        List<List<@Nullable Object>> all = new ArrayList<>();
        compute("SELECT rid FROM support_case").forEach(row -> all.add(java.util.Arrays.asList(row)));
        return all;
    }
}
