package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which cases a query means, as a condition over {@code support_case c}, {@code project p} and {@code place pl}. */
final class CaseCondition {
    /** The computed status: the last of these whose date is there. */
    static final String STATUS = """
            CASE WHEN c.closed_on IS NOT NULL THEN 'CLOSED' WHEN c.support_started_on IS NOT NULL THEN 'IN_SUPPORT'
                 WHEN EXISTS (SELECT 1 FROM orientation o WHERE o.case_id = c.id AND o.deleted = 0) THEN 'ORIENTED'
                 WHEN c.qualified_on IS NOT NULL THEN 'QUALIFIED' WHEN c.first_interview_on IS NOT NULL THEN 'FIRST_INTERVIEW'
                 ELSE 'FIRST_CONTACT' END""";
    /** Stages of one day follow the order of the enumeration. */
    static final String STAGE_RANK = """
            CASE s.stage WHEN 'IDEE' THEN 0 WHEN 'FAISABILITE' THEN 1 WHEN 'CREATION' THEN 2 WHEN 'OUVERTURE' THEN 3
                 WHEN 'DEVELOPPEMENT' THEN 4 WHEN 'CONSOLIDATION' THEN 5 ELSE 6 END""";
    static final String OPEN = "c.closed_on IS NULL";
    static final String SILENT = """
            c.closed_on IS NULL AND c.support_started_on IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.held_on >= ? AND f.deleted = 0)""";
    static final String WITHOUT_ACTION = """
            c.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.next_action IS NOT NULL
                                                AND f.done_on IS NULL AND f.deleted = 0)""";

    private final StringBuilder sql = new StringBuilder("c.deleted = 0");
    private final boolean places;
    private final List<Object> parameters = new ArrayList<>();

    CaseCondition(Connection connection, CaseQuery query, LocalDate silentBefore) {
        places = !query.text().isBlank() || query.department() != null || query.stage() != null;
        view(query.view(), silentBefore);
        text(connection, query.text());
        if (query.network() != null) {
            and("c.network_id = (SELECT id FROM member_network WHERE code = ?)", query.network());
        }
        if (query.department() != null) {
            and("pl.department = ?", query.department());
        }
        if (query.stage() != null) {
            and(SqlCaseList.LAST_STAGE + " = ?", query.stage());
        }
        if (query.status() != null) {
            status(query.status());
        }
    }

    private void view(CaseView view, LocalDate silentBefore) {
        switch (view) {
            case ALL -> {
            }
            case OPEN -> and(OPEN);
            case SILENT -> and(SILENT, silentBefore.toString());
            case WITHOUT_ACTION -> and(WITHOUT_ACTION);
        }
    }

    /** Communes are matched here, because the store keeps their names as people read them, not folded. */
    private void text(Connection connection, String text) {
        String folded = Folding.fold(text.strip());
        if (folded.isEmpty()) {
            return;
        }
        List<String> communes = Sql.list(connection,
                row -> Folding.fold(row.getString(2)).contains(folded) ? row.getString(1) : "",
                "SELECT DISTINCT p.commune, pl.name FROM project p JOIN place pl ON pl.code = p.commune WHERE p.deleted = 0");
        List<String> found = communes.stream().filter(code -> !code.isEmpty()).toList();
        parameters.add(folded);
        parameters.addAll(found);
        sql.append(" AND (instr(p.name_folded, ?) > 0 OR p.commune IN (")
                .append(String.join(",", Collections.nCopies(found.size(), "?"))).append("))");
    }

    private void status(CaseStatus status) {
        and("(" + STATUS + ") = ?", status.name());
    }

    private void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        Collections.addAll(parameters, values);
    }

    /** Whether the condition speaks of the project or its place, and not of the case alone. */
    boolean namesPlaces() {
        return places;
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
