package fr.captierslieux.sillage.store.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.trainings.documents.SessionPicture;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Followed;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.HalfDay;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Moment;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Programme;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Result;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Trainee;
import fr.captierslieux.sillage.trainings.documents.SessionPictures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions for their documents: five set queries, however many come. */
public final class SqlSessionPictures implements SessionPictures {
    private static final String OF_SESSION = " e JOIN training_session s ON s.id = e.session_id WHERE s.code = ? AND e.deleted = 0";

    private final Store store;

    public SqlSessionPictures(Store store) {
        this.store = store;
    }

    @Override
    public Optional<SessionPicture> find(Code session) {
        String code = session.value();
        List<HalfDay> halfDays = halfDays(code);
        List<Trainee> trainees = trainees(code);
        return Sql.list(store.connection(),
                row -> new SessionPicture(session,
                        new Programme(row.getString(1), text(row, 2), row.getLong(3) * 3, text(row, 4), text(row, 5),
                                row.getString(6), text(row, 7), text(row, 8), text(row, 9)),
                        text(row, 10), LocalDate.parse(row.getString(11)), LocalDate.parse(row.getString(12)),
                        text(row, 13), halfDays, trainees),
                """
                        SELECT t.title, t.certification, coalesce(t.duration_h_e4, 0), t.objectives, t.prerequisites, t.provider,
                               t.activity_number, t.siret, t.contact, s.number, s.starts_on, s.ends_on, l.name
                        FROM training_session s JOIN training_programme t ON t.id = s.programme_id AND t.deleted = 0
                        LEFT JOIN place l ON l.code = s.commune WHERE s.code = ? AND s.deleted = 0""",
                code).stream().findFirst();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private List<HalfDay> halfDays(String session) {
        Map<String, String> names = new HashMap<>();
        Sql.list(store.connection(), row -> names.put(row.getString(1), row.getString(2)),
                "SELECT code, trim(first_name || ' ' || last_name) FROM trainer WHERE deleted = 0");
        return Sql.list(store.connection(), row -> new HalfDay(row.getString(1), LocalDate.parse(row.getString(2)),
                Moment.valueOf(row.getString(3)), time(row.getString(4)), time(row.getString(5)), text(row, 6),
                trainers(names, row.getString(7), text(row, 8)), text(row, 9)),
                """
                        SELECT e.code, e.held_on, e.moment, e.starts_at, e.ends_at, coalesce(m.title, e.module), e.trainers, e.trainer,
                               coalesce(e.place || coalesce(', ' || l.name, ''), l.name, k.name)
                        FROM half_day e JOIN training_session s ON s.id = e.session_id
                        LEFT JOIN training_module m ON m.id = e.module_id AND m.deleted = 0
                        LEFT JOIN place l ON l.code = e.commune LEFT JOIN place k ON k.code = s.commune
                        WHERE s.code = ? AND e.deleted = 0 ORDER BY e.held_on, e.moment = 'APRES_MIDI', e.code""",
                session);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static List<String> trainers(Map<String, String> names, @Nullable String codes, String words) {
        List<String> trainers = new ArrayList<>();
        for (String code : codes == null ? new String[0] : codes.split("\\|")) {
            String name = names.get(code);
            if (name != null) {
                trainers.add(name);
            }
        }
        return trainers.isEmpty() && !words.isBlank() ? List.of(words.strip()) : trainers;
    }

    private List<Trainee> trainees(String session) {
        Map<String, List<Followed>> followed = new HashMap<>();
        Sql.list(store.connection(),
                row -> followed.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(new Followed(LocalDate.parse(row.getString(2)), row.getLong(3))),
                """
                        SELECT e.code, h.held_on, coalesce(a.hours_e4 * 3, (substr(h.ends_at, 1, 2) * 60 + substr(h.ends_at, 4, 2)
                               - substr(h.starts_at, 1, 2) * 60 - substr(h.starts_at, 4, 2)) * 500, 0)
                        FROM attendance a JOIN half_day h ON h.id = a.half_day_id AND h.deleted = 0
                        JOIN enrolment e ON e.id = a.enrolment_id JOIN training_session s ON s.id = e.session_id
                        WHERE s.code = ? AND a.deleted = 0 AND a.presence IN ('PRESENT', 'RETARD', 'DISTANCE')
                        ORDER BY h.held_on, h.code""",
                session);
        Map<String, List<Result>> results = new HashMap<>();
        Sql.list(store.connection(),
                row -> results.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(new Result(row.getString(2), LocalDate.parse(row.getString(3)), number(row.getString(4)),
                                row.getString(5) == null ? null : Boolean.valueOf(row.getInt(5) == 1))),
                "SELECT e.code, v.kind, v.evaluated_on, v.mark_e4, v.passed FROM evaluation v JOIN enrolment e"
                        + " ON e.id = v.enrolment_id JOIN training_session s ON s.id = e.session_id"
                        + " WHERE s.code = ? AND v.deleted = 0 ORDER BY v.evaluated_on, v.code",
                session);
        return Sql.list(store.connection(), row -> new Trainee(row.getString(1), row.getString(2), row.getString(3),
                text(row, 4), text(row, 5), row.getString(6), Sql.day(row.getString(7)),
                followed.getOrDefault(row.getString(1), List.of()), results.getOrDefault(row.getString(1), List.of())),
                "SELECT e.code, p.first_name, p.last_name, p.email, e.employer, e.status, e.dropped_out_on FROM enrolment"
                        + OF_SESSION.replace(" WHERE", " JOIN person p ON p.id = e.person_id AND p.deleted = 0 WHERE")
                        + " ORDER BY p.name_folded, e.code",
                session);
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
