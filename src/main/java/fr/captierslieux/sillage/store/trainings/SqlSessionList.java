package fr.captierslieux.sillage.store.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.store.ListOrder;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.settings.ListRows;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.trainings.SessionList;
import fr.captierslieux.sillage.trainings.SessionPreview;
import fr.captierslieux.sillage.trainings.SessionPreview.Next;
import fr.captierslieux.sillage.trainings.SessionPreview.Trainee;
import fr.captierslieux.sillage.trainings.SessionQuery;
import fr.captierslieux.sillage.trainings.SessionRow;
import fr.captierslieux.sillage.trainings.TrainingHours;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of sessions in SQL. */
public final class SqlSessionList implements SessionList {
    private static final int RID = 17;
    private static final int NEXT_SHOWN = 6;
    private static final String MINUTES = """
            (substr(h.ends_at, 1, 2) * 60 + substr(h.ends_at, 4, 2) - substr(h.starts_at, 1, 2) * 60 - substr(h.starts_at, 4, 2))""";
    /** What half-days and attendances of all sessions add up to, by one pass over each. */
    private static final String ROW = """
            SELECT s.id, s.code, p.code, p.title, coalesce(s.number, ''), p.provider, s.status, coalesce(pl.name, s.commune, ''),
                   s.starts_on, s.ends_on, s.capacity,
                   (SELECT count(*) FROM enrolment e WHERE e.session_id = s.id AND e.deleted = 0
                      AND e.status IN ('INSCRIT', 'TERMINE', 'CERTIFIE')),
                   (SELECT count(*) FROM enrolment e WHERE e.session_id = s.id AND e.deleted = 0 AND e.status = 'CANDIDAT'),
                   (SELECT count(*) FROM half_day h WHERE h.session_id = s.id AND h.deleted = 0),
                   (SELECT coalesce(sum(%1$s), 0) FROM half_day h WHERE h.session_id = s.id AND h.deleted = 0),
                   (SELECT coalesce(sum(coalesce(a.hours_e4 * 3, %1$s * 500, 0)), 0) FROM half_day h
                      CROSS JOIN attendance a ON a.half_day_id = h.id AND a.deleted = 0 AND a.presence IN ('PRESENT', 'RETARD', 'DISTANCE')
                      CROSS JOIN enrolment e ON e.id = a.enrolment_id AND e.deleted = 0
                      CROSS JOIN person n ON n.id = e.person_id AND n.deleted = 0
                    WHERE h.session_id = s.id AND h.deleted = 0),
                   s.rid, coalesce(p.certification, '')
            FROM training_session s JOIN training_programme p ON p.id = s.programme_id LEFT JOIN place pl ON pl.code = s.commune
            """
            .formatted(MINUTES);

    private final Store store;

    public SqlSessionList(Store store) {
        this.store = store;
    }

    @Override
    public RowNumbers order(SessionQuery query) {
        List<SessionOrder<SessionRow>> all = Sql.list(store.connection(), row -> {
            SessionRow read = read(row);
            return new SessionOrder<>(row.getLong(RID), String.join(" ", read.title(), read.number(), read.provider(),
                    read.commune()), read);
        }, ROW + " WHERE s.deleted = 0 AND (?1 IS NULL OR p.code = ?1) AND (?2 IS NULL OR s.status = ?2)"
                + " AND (?3 IS NULL OR p.provider = ?3)", query.programme(), query.status(), query.provider());
        boolean up = query.ascending();
        Function<String, @Nullable String> status = ListOrder.of(ListRows.read(store.connection()), "session_status");
        return switch (query.order()) {
            case TITLE -> by(all, query, up, row -> Optional.of(Folding.fold(row.title())));
            case STATUS -> by(all, query, up, row -> Optional.ofNullable(status.apply(row.status())));
            case DATES -> by(all, query, up, row -> Optional.of(row.startsOn()));
            case PLACES -> by(all, query, up, row -> Optional.of(row.taken()));
            case HOURS -> by(all, query, up, row -> Optional.of(row.planned()));
            case PROVIDER -> by(all, query, up, row -> Optional.of(Folding.fold(row.provider())));
            case COMMUNE ->
                by(all, query, up,
                        row -> Optional.of(row.commune()).filter(text -> !text.isEmpty()).map(Folding::fold));
            case TRAINEE_HOURS -> by(all, query, up, row -> Optional.of(row.followed()));
        };
    }

    private static <K extends Comparable<? super K>> RowNumbers by(List<SessionOrder<SessionRow>> all,
            SessionQuery query, boolean up, Function<SessionRow, Optional<K>> key) {
        return SessionOrder.of(all, query.text(), key, up, SessionRow::title);
    }

    @Override
    public List<SessionRow> rows(List<Long> numbers) {
        return ListSql.rows(store.connection(), ROW, "s.rid", RID, numbers, SqlSessionList::read);
    }

    private static SessionRow read(ResultSet row) throws SQLException {
        long capacity = row.getLong(11);
        Long places = row.wasNull() ? null : capacity;
        return new SessionRow(RowId.of(row.getBytes(1)), new Code(row.getString(2)), new Code(row.getString(3)),
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                LocalDate.parse(row.getString(9)), LocalDate.parse(row.getString(10)), places, row.getLong(12),
                row.getLong(13), row.getLong(14), TrainingHours.ofMinutes(row.getLong(15)),
                new TrainingHours(row.getLong(16)));
    }

    @Override
    public Survey survey() {
        Connection connection = store.connection();
        List<Named> programmes = Sql.list(connection, row -> new Named(row.getString(1), row.getString(2)), """
                SELECT p.code, p.title FROM training_programme p WHERE p.id IN (
                  SELECT programme_id FROM training_session WHERE deleted = 0)""");
        return new Survey(
                programmes.stream().sorted(Comparator.comparing(each -> Folding.fold(each.name()))).toList(),
                Sql.list(connection, row -> row.getString(1),
                        "SELECT DISTINCT status FROM training_session WHERE deleted = 0 ORDER BY 1"),
                Sql.list(connection, row -> row.getString(1),
                        """
                                SELECT DISTINCT p.provider FROM training_session s JOIN training_programme p ON p.id = s.programme_id
                                WHERE s.deleted = 0""")
                        .stream().sorted(Comparator.comparing(Folding::fold)).toList());
    }

    @Override
    public Optional<SessionPreview> findPreview(Code code, LocalDate today) {
        Connection connection = store.connection();
        return Sql.list(connection, row -> preview(connection, row, today), ROW + " WHERE s.code = ? AND s.deleted = 0",
                code.value()).stream().findFirst();
    }

    private static SessionPreview preview(Connection connection, ResultSet row, LocalDate today) throws SQLException {
        SessionRow session = read(row);
        String certification = row.getString(RID + 1);
        List<Next> next = Sql.list(connection,
                each -> new Next(LocalDate.parse(each.getString(1)), Moment.of(each.getString(2)),
                        SqlSessions.place(each.getString(3), each.getString(4), session.commune())),
                """
                        SELECT h.held_on, h.moment, coalesce(h.place, ''), coalesce(l.name, h.commune, '') FROM half_day h
                        LEFT JOIN place l ON l.code = h.commune
                        WHERE h.session_id = ? AND h.deleted = 0 AND h.held_on >= ?
                        ORDER BY h.held_on, h.moment DESC LIMIT ?""",
                session.id().bytes(), today.toString(), NEXT_SHOWN);
        List<Trainee> trainees = Sql.list(connection, each -> new Trainee(new Code(each.getString(1)),
                each.getString(2), each.getString(3)), """
                        SELECT n.code, trim(n.first_name || ' ' || n.last_name), e.status FROM enrolment e
                        JOIN person n ON n.id = e.person_id AND n.deleted = 0
                        WHERE e.session_id = ? AND e.deleted = 0 ORDER BY n.name_folded, n.code""",
                session.id().bytes());
        return new SessionPreview(session, certification, next, trainees);
    }
}
