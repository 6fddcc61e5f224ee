package fr.captierslieux.sillage.store.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Evaluation;
import fr.captierslieux.sillage.trainings.Funding;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFacts;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.SessionFile.Elsewhere;
import fr.captierslieux.sillage.trainings.SessionRepository;
import fr.captierslieux.sillage.trainings.SessionResults;
import fr.captierslieux.sillage.trainings.Signatures;
import fr.captierslieux.sillage.trainings.Signatures.Noted;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session in SQL: each part of it by one query. */
public final class SqlSessions implements SessionRepository {
    private static final String FACTS = """
            SELECT s.id, s.code, s.version, p.code, p.title, coalesce(s.number, ''), p.provider, coalesce(p.certification, ''),
                   p.duration_h_e4, coalesce(pl.name, s.commune, ''), coalesce(pl.department, ''), s.capacity, s.minimum, s.status,
                   s.starts_on, s.ends_on
            FROM training_session s JOIN training_programme p ON p.id = s.programme_id LEFT JOIN place pl ON pl.code = s.commune
            WHERE s.code = ? AND s.deleted = 0""";
    /** The codes of the trainers of a half-day as rows: no code holds a quote. */
    private static final String CODES = "json_each('[\"' || replace(coalesce(h.trainers, ''), '|', '\",\"') || '\"]')";
    private static final String HALF_DAYS = """
            SELECT h.id, h.code, h.version, h.held_on, h.moment, h.starts_at, h.ends_at, coalesce(m.title, h.module, ''),
                   coalesce((SELECT group_concat(n.name, ', ') FROM (
                       SELECT trim(t.first_name || ' ' || t.last_name) AS name FROM %s j JOIN trainer t ON t.code = j.value AND t.deleted = 0
                       ORDER BY j.key) n), h.trainer, ''),
                   coalesce((SELECT group_concat(n.code, '|') FROM (
                       SELECT t.code FROM %s j JOIN trainer t ON t.code = j.value AND t.deleted = 0 ORDER BY j.key) n), ''),
                   coalesce(h.place, ''), coalesce(hp.name, h.commune, ''), coalesce(pl.name, s.commune, '')
            FROM half_day h JOIN training_session s ON s.id = h.session_id LEFT JOIN place pl ON pl.code = s.commune
            LEFT JOIN place hp ON hp.code = h.commune LEFT JOIN training_module m ON m.id = h.module_id AND m.deleted = 0
            WHERE h.session_id = ? AND h.deleted = 0"""
            .formatted(CODES, CODES);
    private static final String ENROLMENTS = """
            SELECT e.id, e.code, e.version, h.code, h.first_name, h.last_name, p.code, coalesce(p.name, ''), e.status, e.bpf_type,
                   coalesce(e.funding, ''), e.certified, e.dropped_out_on
            FROM enrolment e JOIN person h ON h.id = e.person_id AND h.deleted = 0
            LEFT JOIN project p ON p.id = e.project_id AND p.deleted = 0
            WHERE e.session_id = ? AND e.deleted = 0""";
    private static final String ATTENDED = """
            FROM half_day h CROSS JOIN attendance a ON a.half_day_id = h.id AND a.deleted = 0
            JOIN enrolment e ON e.id = a.enrolment_id AND e.deleted = 0
            WHERE h.session_id = ? AND h.deleted = 0""";
    private static final String MARKS = "SELECT h.code, e.code, a.presence, a.hours_e4 " + ATTENDED;
    private static final String SHEETS = """
            SELECT h.code, h.sheet_back_on, h.trainer_signed FROM half_day h
            WHERE h.session_id = ? AND h.deleted = 0 AND (h.sheet_back_on IS NOT NULL OR h.trainer_signed IS NOT NULL)""";
    private static final String SIGNED = "SELECT h.code, e.code, a.signed " + ATTENDED + " AND a.signed IS NOT NULL";
    private static final String EVALUATIONS = """
            SELECT v.id, e.code, v.kind, v.evaluated_on, v.mark_e4, v.passed
            FROM evaluation v JOIN enrolment e ON e.id = v.enrolment_id AND e.deleted = 0
            WHERE e.session_id = ? AND v.deleted = 0 ORDER BY v.evaluated_on, v.code""";
    private static final String FUNDINGS = """
            SELECT f.id, e.code, f.line, f.funder, f.hours_e4, f.amount_eur_e4, f.status
            FROM training_funding f JOIN enrolment e ON e.id = f.enrolment_id AND e.deleted = 0
            WHERE e.session_id = ? AND f.deleted = 0 ORDER BY f.line, f.code""";
    /** Half-days of other sessions that stand at the same time, by those hours that are said. */
    private static final String SAME_TIME = """
            JOIN half_day o ON o.held_on = h.held_on AND o.session_id <> h.session_id AND o.deleted = 0
              AND CASE WHEN h.starts_at IS NULL OR h.ends_at IS NULL OR o.starts_at IS NULL OR o.ends_at IS NULL
                  THEN o.moment = h.moment ELSE o.starts_at < h.ends_at AND h.starts_at < o.ends_at END
            JOIN training_session t ON t.id = o.session_id AND t.deleted = 0 AND t.status <> 'ANNULEE'
            JOIN training_programme g ON g.id = t.programme_id""";
    private static final String TRAINEES_ELSEWHERE = """
            SELECT DISTINCT h.code, trim(n.first_name || ' ' || n.last_name), g.title
            FROM enrolment e JOIN enrolment x ON x.person_id = e.person_id AND x.session_id <> e.session_id AND x.deleted = 0
              AND x.status NOT IN ('CANDIDAT', 'ABANDON')
            JOIN person n ON n.id = e.person_id AND n.deleted = 0
            JOIN half_day h ON h.session_id = e.session_id AND h.deleted = 0
            %s
            WHERE e.session_id = ? AND e.deleted = 0 AND e.status NOT IN ('CANDIDAT', 'ABANDON') AND x.session_id = t.id
            ORDER BY 1, 2"""
            .formatted(SAME_TIME);
    private static final String TRAINERS_ELSEWHERE = """
            SELECT DISTINCT h.code, h.trainer, g.title FROM half_day h
            %s
            WHERE h.session_id = ? AND h.deleted = 0 AND trim(h.trainer) <> '' AND lower(trim(o.trainer)) = lower(trim(h.trainer))
            ORDER BY 1, 2"""
            .formatted(SAME_TIME);

    private static final String TRAINERS_BY_CODE = """
            SELECT DISTINCT h.code, trim(n.first_name || ' ' || n.last_name), g.title FROM half_day h
            %s
            JOIN %s j JOIN trainer n ON n.code = j.value AND n.deleted = 0
            WHERE h.session_id = ? AND h.deleted = 0 AND instr('|' || coalesce(o.trainers, '') || '|', '|' || n.code || '|') > 0
            ORDER BY 1, 2"""
            .formatted(SAME_TIME, CODES);

    private final Store store;

    public SqlSessions(Store store) {
        this.store = store;
    }

    @Override
    public Optional<SessionFile> find(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, SqlSessions::facts, FACTS, code.value()).stream().findFirst()
                .map(facts -> whole(connection, facts));
    }

    private static SessionFile whole(Connection connection, SessionFacts facts) {
        byte[] id = facts.row().bytes();
        Map<Cell, Mark> marks = new HashMap<>();
        Sql.list(connection, row -> marks.put(new Cell(new Code(row.getString(1)), new Code(row.getString(2))),
                new Mark(Presence.of(row.getString(3)), decimal(row, 4))), MARKS, id);
        List<Elsewhere> elsewhere = Sql.list(connection, row -> elsewhere(Elsewhere.Role.TRAINEE, row),
                TRAINEES_ELSEWHERE, id);
        for (String trainers : List.of(TRAINERS_BY_CODE, TRAINERS_ELSEWHERE)) {
            Sql.list(connection, row -> elsewhere(Elsewhere.Role.TRAINER, row), trainers, id).stream()
                    .filter(each -> !elsewhere.contains(each)).forEach(elsewhere::add);
        }
        return new SessionFile(facts,
                Sql.list(connection, SqlSessions::halfDay, HALF_DAYS, id).stream().sorted(HalfDay.ORDER).toList(),
                Sql.list(connection, SqlSessions::enrolment, ENROLMENTS, id).stream()
                        .sorted(Comparator.comparing((Enrolment each) -> Folding.fold(each.lastName()))
                                .thenComparing(each -> Folding.fold(each.firstName()))
                                .thenComparing(Enrolment::code))
                        .toList(),
                marks, elsewhere, new SessionResults(Sql.list(connection, SqlSessions::evaluation, EVALUATIONS, id),
                        Sql.list(connection, SqlSessions::funding, FUNDINGS, id)),
                signatures(connection, id));
    }

    private static Signatures signatures(Connection connection, byte[] session) {
        Map<Code, LocalDate> back = new HashMap<>();
        Map<Code, Noted> trainers = new HashMap<>();
        Map<Cell, Noted> trainees = new HashMap<>();
        Sql.list(connection, row -> {
            Code halfDay = new Code(row.getString(1));
            LocalDate on = Sql.day(row.getString(2));
            if (on != null) {
                back.put(halfDay, on);
            }
            return note(trainers, halfDay, whole(row, 3));
        }, SHEETS, session);
        Sql.list(connection, row -> note(trainees, new Cell(new Code(row.getString(1)), new Code(row.getString(2))),
                whole(row, 3)), SIGNED, session);
        return new Signatures(back, trainers, trainees);
    }

    private static <K> boolean note(Map<K, Noted> noted, K key, @Nullable Long signed) {
        if (signed != null) {
            noted.put(key, signed == 0 ? Noted.MISSING : Noted.SIGNED);
        }
        return signed != null;
    }

    private static SessionFacts facts(ResultSet row) throws SQLException {
        return new SessionFacts(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getLong(3),
                new Code(row.getString(4)), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                decimal(row, 9), row.getString(10), row.getString(11), whole(row, 12), whole(row, 13),
                row.getString(14), LocalDate.parse(row.getString(15)), LocalDate.parse(row.getString(16)));
    }

    private static HalfDay halfDay(ResultSet row) throws SQLException {
        return new HalfDay(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getLong(3),
                LocalDate.parse(row.getString(4)), Moment.of(row.getString(5)), time(row.getString(6)),
                time(row.getString(7)), row.getString(8), row.getString(9),
                row.getString(10), place(row.getString(11), row.getString(12), row.getString(13)));
    }

    /** Where a half-day is, else where its session is. */
    static String place(String own, String commune, String ofSession) {
        String there = Stream.of(own, commune).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return there.isEmpty() ? ofSession : there;
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        String project = row.getString(7);
        Long certified = whole(row, 12);
        return new Enrolment(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getLong(3),
                new Code(row.getString(4)), row.getString(5), row.getString(6),
                project == null ? null : new Code(project), row.getString(8), row.getString(9), row.getString(10),
                row.getString(11), certified == null ? null : certified == 1, Sql.day(row.getString(13)));
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        Long passed = whole(row, 6);
        return new Evaluation(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getString(3),
                LocalDate.parse(row.getString(4)), decimal(row, 5), passed == null ? null : passed == 1);
    }

    private static Funding funding(ResultSet row) throws SQLException {
        return new Funding(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getString(3), row.getString(4),
                decimal(row, 5), decimal(row, 6), row.getString(7));
    }

    private static Elsewhere elsewhere(Elsewhere.Role role, ResultSet row) throws SQLException {
        return new Elsewhere(new Code(row.getString(1)), role, row.getString(2), row.getString(3));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static @Nullable Long whole(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A decimal as the store keeps it, in ten-thousandths. */
    static @Nullable BigDecimal decimal(ResultSet row, int column) throws SQLException {
        Long value = whole(row, column);
        return value == null ? null : BigDecimal.valueOf(Objects.requireNonNull(value), 4);
    }

    @Override
    public Optional<Code> findSessionOf(InSession kind, Code code) {
        String table = kind == InSession.HALF_DAY ? "half_day" : "enrolment";
        return Sql.list(store.connection(), row -> new Code(row.getString(1)), "SELECT s.code FROM " + table
                + " r JOIN training_session s ON s.id = r.session_id AND s.deleted = 0 WHERE r.code = ? AND r.deleted = 0",
                code.value()).stream().findFirst();
    }
}
