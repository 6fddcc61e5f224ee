package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.store.StageRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a query means, as a condition over {@code case_summary m}. Each column stands behind a {@code +}, which keeps SQLite from
 * looking the condition up in an index: all rows are looked at, one after the other, since they are small.
 */
final class CaseCondition {
    /** The computed status of {@code support_case c}, as its place in the order: the last of these whose date is there. */
    static final String STATUS = """
            CASE WHEN c.closed_on IS NOT NULL THEN 5 WHEN c.support_started_on IS NOT NULL THEN 4
                 WHEN EXISTS (SELECT 1 FROM orientation o WHERE o.case_id = c.id AND o.deleted = 0) THEN 3
                 WHEN c.qualified_on IS NOT NULL THEN 2 WHEN c.first_interview_on IS NOT NULL THEN 1 ELSE 0 END""";
    static final String STAGE_RANK = StageRank.of("s.stage");
    private static final String OPEN = "+m.status < " + place(CaseStatus.CLOSED);
    private static final String UNSEEN = "(+m.last_contact_on IS NULL OR +m.last_contact_on < ?)";

    private static final String ALL = "1 = 1";

    private final StringBuilder sql = new StringBuilder(ALL);
    private final List<Object> parameters = new ArrayList<>();

    /** @param silentBefore an accompanied case whose last follow-up is older is dormant */
    CaseCondition(CaseQuery query, LocalDate today, LocalDate silentBefore) {
        view(query.view(), silentBefore);
        text(query.text());
        equal("+m.network", query.network());
        equal("+m.advisor", query.advisor());
        equal("+m.department", query.department());
        stage(query.stage());
        if (query.status() != null) {
            and("+m.status = ?", place(query.status()));
        }
        if (query.theme() != null) {
            theme(query.theme());
        }
        if (query.unseenDays() != null) {
            and(UNSEEN, today.minusDays(query.unseenDays()).toString());
        }
    }

    /** The place of a status in their order, as the store keeps it. */
    private static int place(CaseStatus status) {
        return List.of(CaseStatus.values()).indexOf(status);
    }

    private void view(CaseView view, LocalDate silentBefore) {
        switch (view) {
            case ALL -> {
            }
            case OPEN -> and(OPEN);
            case SILENT -> and("+m.status = " + place(CaseStatus.IN_SUPPORT) + " AND " + UNSEEN,
                    silentBefore.toString());
            case WITHOUT_ACTION -> and(OPEN + " AND +m.next_due IS NULL");
        }
    }

    private void text(String text) {
        String folded = Folding.fold(text.strip());
        if (!folded.isEmpty()) {
            and("(instr(m.name_folded, ?) > 0 OR instr(m.commune_folded, ?) > 0)", folded, folded);
        }
    }

    /** A shipped theme has its letter in the small row; one that a network added is looked for in the long text. */
    private void theme(String theme) {
        CaseSummaries.letter(theme).ifPresentOrElse(
                letter -> and("instr(m.theme_order, ?) > 0", letter),
                () -> and(
                        "EXISTS (SELECT 1 FROM case_themes t WHERE t.case_rid = m.case_rid AND instr(t.themes, ?) > 0)",
                        "|" + theme + "|"));
    }

    /** Few cases stand at a stage of which a network tells parts apart: their last stage is looked up. */
    private void stage(@Nullable String stage) {
        if (stage == null || stage.indexOf('/') < 0) {
            equal("+m.stage", stage);
            return;
        }
        equal("+m.stage", stage.substring(0, stage.indexOf('/')));
        and("""
                ? = (SELECT u.code FROM support_case c JOIN stage_change s ON s.project_id = c.project_id AND s.deleted = 0
                     LEFT JOIN sub_stage u ON u.id = s.sub_stage_id WHERE c.rid = m.case_rid
                     ORDER BY s.changed_on DESC, %s DESC LIMIT 1)"""
                .formatted(STAGE_RANK),
                stage.substring(stage.indexOf('/') + 1));
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        Collections.addAll(parameters, values);
    }

    /** Whether every case is meant. */
    boolean isEmpty() {
        return sql.length() == ALL.length();
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
