package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.data.DataTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the tables that go out with a report, as SQL over the very rows that the indicators count: columns in the
 * order of {@link DataTable}, {@code NR} where a figure counts a value as missing, NULL where nothing is to be said.
 */
final class DataQueries {
    private DataQueries() {
    }

    /** Empty where the options of the scope leave the table without a figure. */
    static String of(DataTable table, Set<ScopeOption> options) {
        String rows = switch (table) {
            case CASES -> CASES;
            case ORIENTATIONS -> ORIENTATIONS;
            case PROJECTS -> PROJECTS;
            case FOLLOW_UPS -> FOLLOW_UPS;
            case PEOPLE -> PEOPLE;
            case RESULTS -> RESULTS;
            case SESSIONS -> defined(options, new Part("F1S", SESSIONS));
            case ENROLMENTS -> defined(options, new Part("F1T", ENROLMENTS));
            case ATTENDANCE -> defined(options, new Part("F1H", ATTENDANCE));
            case NETWORK_LIFE -> defined(options, NETWORK_LIFE.toArray(Part[]::new));
            case PARTICIPANTS -> defined(options, new Part("G2P", PARTICIPANTS));
        };
        return rows.isEmpty() ? "" : family(table).with() + rows;
    }

    private static Family family(DataTable table) {
        return Family.of(switch (table) {
            case SESSIONS, ENROLMENTS, ATTENDANCE -> "F1S";
            case NETWORK_LIFE, PARTICIPANTS -> "G1";
            default -> "A1";
        });
    }

    /** Rows that stand for an indicator, left out where it has no value. */
    private record Part(String indicator, String sql) {
    }

    private static String defined(Set<ScopeOption> options, Part... parts) {
        return Stream.of(parts).filter(part -> {
            RowQuery query = Family.of(part.indicator()).query(part.indicator());
            return options.stream().noneMatch(query.undefinedUnder()::contains);
        }).map(Part::sql).collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** Those that a figure counts, and those in which a counted follow-up or orientation stands. */
    private static final String CASES = """
            SELECT c.rid, c.project, c.reseau, coalesce(c.departement, 'NR'), coalesce(c.referral_source, 'NR'),
                   coalesce(c.channel, 'NR'), c.continues_case_id IS NOT NULL, c.first_contact_on, c.first_interview_on, d.amount,
                   CASE WHEN c.qualified_on IS NOT NULL THEN coalesce(c.qualification, 'NR') END, c.qualified_on,
                   c.support_started_on, c.closed_on, CASE WHEN c.closed_on IS NOT NULL THEN coalesce(c.outcome, 'NR') END,
                   CASE WHEN c.outcome = 'ABANDON' THEN coalesce(c.drop_out_reason, 'NR') END
            FROM kept_case c
            LEFT JOIN a4 d ON d.unit = c.rid
            WHERE c.rid IN (SELECT unit FROM a1 UNION ALL SELECT unit FROM a2 UNION ALL SELECT unit FROM b1 UNION ALL
                            SELECT unit FROM c2 UNION ALL SELECT unit FROM c3 UNION ALL SELECT support_case FROM period_follow_up)
               OR c.id IN (SELECT o.case_id FROM b2 CROSS JOIN orientation o ON o.rid = b2.unit)
            ORDER BY c.first_contact_on, c.rid""";

    private static final String ORIENTATIONS = """
            SELECT b2.unit, c.rid, b2.counted_on, coalesce(b2.destination_type, 'NR'), coalesce(b2.resultat, 'NR'),
                   coalesce(b2.departement, 'NR')
            FROM b2
            CROSS JOIN orientation o ON o.rid = b2.unit
            CROSS JOIN support_case c ON c.id = o.case_id
            ORDER BY b2.counted_on, b2.unit""";

    private static final String PROJECTS = """
            SELECT p.rid, coalesce(l.department, 'NR'), coalesce(nullif(l.epci, ''), 'NR'), coalesce(s.stade, 'NR'),
                   f.rid IS NOT NULL, r.networks, n.unit IS NOT NULL, coalesce(p.qpv, 'NR'), coalesce(p.initiator, 'NR'),
                   coalesce(p.legal_form, 'NR'), coalesce(p.families, 'NR'), p.opened_on, p.structure_created_on
            FROM project p
            LEFT JOIN place l ON l.code = p.commune
            LEFT JOIN stage_at_end s ON s.project_id = p.id
            LEFT JOIN followed_project f ON f.rid = p.rid
            LEFT JOIN (SELECT project, group_concat(reseau, '|') AS networks FROM followed GROUP BY project) r ON r.project = p.rid
            LEFT JOIN c9 n ON n.unit = p.rid
            WHERE p.rid IN (SELECT rid FROM followed_project UNION ALL SELECT unit FROM c9 UNION ALL SELECT unit FROM e1 UNION ALL
                            SELECT unit FROM e2)
            ORDER BY p.rid""";

    private static final String FOLLOW_UPS = """
            SELECT rid, support_case, held_on, coalesce(kind, 'NR'), coalesce(mode, 'NR'), coalesce(reseau, 'NR'),
                   coalesce(departement, 'NR'), collective IS 1, duration_min, preparation_min, travel_min, themes
            FROM period_follow_up
            ORDER BY held_on, rid""";

    /** In no order that would set them beside their projects. */
    private static final String PEOPLE = """
            SELECT rid, coalesce(gender, 'NR'), coalesce(age_band, 'NR'), coalesce(situation, 'NR')
            FROM followed_person
            ORDER BY gender, age_band, situation, random()""";

    /** Jobs stand once, for both indicators. */
    private static final String RESULTS = """
            SELECT 'C10', p.rid, c.counted_on, NULL, coalesce(c.passage, 'NR'), NULL, NULL, NULL
            FROM c10 c
            CROSS JOIN stage_change s ON s.rid = c.unit
            CROSS JOIN project p ON p.id = s.project_id
            UNION ALL
            SELECT 'E3C', p.rid, w.observed_on, coalesce(w.departement, 'NR'), NULL, w.created_fte_e4, w.kept_fte_e4, NULL
            FROM period_job w
            CROSS JOIN job_record j ON j.rid = w.rid
            CROSS JOIN project p ON p.id = j.project_id
            UNION ALL
            SELECT 'E4', p.rid, e.counted_on, NULL, coalesce(e.financeur, 'NR'), NULL, NULL, e.amount
            FROM e4 e
            CROSS JOIN funding_obtained f ON f.rid = e.unit
            CROSS JOIN project p ON p.id = f.project_id
            ORDER BY 1, 3, 2""";

    private static final String SESSIONS = """
            SELECT session, coalesce(formation, 'NR'), count(*)
            FROM period_half_day
            WHERE status <> 'ANNULEE'
            GROUP BY session, formation
            ORDER BY session""";

    private static final String ENROLMENTS = """
            SELECT a.enrolment, s.rid, coalesce(a.formation, 'NR'), coalesce(a.bpf_type, 'NR'), a.attended
            FROM (SELECT enrolment, formation, bpf_type, count(*) AS attended FROM period_attendance WHERE attended
                  GROUP BY enrolment, formation, bpf_type) a
            CROSS JOIN enrolment e ON e.rid = a.enrolment
            CROSS JOIN training_session s ON s.id = e.session_id
            ORDER BY s.rid, a.enrolment""";

    private static final String ATTENDANCE = """
            SELECT rid, enrolment, held_on, coalesce(formation, 'NR'), coalesce(bpf_type, 'NR'), attended,
                   CASE WHEN attended THEN hour_parts END
            FROM period_attendance
            ORDER BY held_on, enrolment, rid""";

    private static final List<Part> NETWORK_LIFE = List.of(new Part("G1", """
            SELECT 'G1', counted_on, coalesce(type, 'NR'), coalesce(departement, 'NR'), NULL FROM g1"""),
            new Part("G2", """
                    SELECT 'G2', counted_on, coalesce(type, 'NR'), coalesce(departement, 'NR'), amount FROM g2"""),
            other("G4P", "type", "NULL"), other("G4D", "type", "amount"), other("G6", "type", "NULL"),
            other("G7", "instance", "NULL"));

    private static Part other(String indicator, String key, String amount) {
        return new Part(indicator, "SELECT '%s', counted_on, coalesce(%s, 'NR'), NULL, %s FROM %s".formatted(indicator,
                key, amount, indicator.toLowerCase(java.util.Locale.ROOT)));
    }

    private static final String PARTICIPANTS = """
            SELECT unit, replace(group_concat(DISTINCT type), ',', '|'), replace(group_concat(DISTINCT departement), ',', '|')
            FROM g2p
            GROUP BY unit
            ORDER BY unit""";
}
