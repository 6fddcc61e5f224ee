package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DayRepository;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.WeekTime;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.agreements.SqlAgreements;
import fr.captierslieux.sillage.store.settings.SqlSetNumbers;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/** Days in SQL. */
public final class SqlDay implements DayRepository {
    private static final String WEEK = """
            SELECT coalesce(sum(f.duration_min), 0), coalesce(sum(f.preparation_min), 0), coalesce(sum(f.travel_min), 0)
            FROM follow_up f WHERE f.deleted = 0 AND f.held_on BETWEEN ?2 AND ?3 AND\s""";

    private final Store store;

    public SqlDay(Store store) {
        this.store = store;
    }

    @Override
    public List<Colleague> listColleagues() {
        return Sql.list(store.connection(),
                row -> new Colleague(new Code(row.getString(1)), row.getString(2), new Code(row.getString(3)),
                        row.getString(4)),
                """
                        SELECT a.code, trim(a.first_name || ' ' || a.last_name), w.code, w.name
                        FROM advisor a JOIN member_network w ON w.id = a.network_id WHERE a.deleted = 0""")
                .stream().sorted(Comparator.comparing(each -> Folding.fold(each.name()))).toList();
    }

    @Override
    public int silentDays() {
        return new SqlSetNumbers(store.connection()).size(SetNumber.SILENT_DAYS);
    }

    @Override
    public DaySection section(DaySection.Kind kind, DayQuery query) {
        Connection connection = store.connection();
        return switch (kind) {
            case UNRECORDED -> new MeetingQueries(connection, query).unrecorded();
            case PROMISES -> new PromiseQueries(connection, query).section();
            case REPORTS -> new ReportLines(connection, query, new SqlAgreements(store)).section();
            case UNANSWERED -> new CaseQueries(connection, query).unanswered();
            case SILENT -> new CaseQueries(connection, query).silent();
            case REVIEWS -> new ReviewQueries(connection, query).section();
            case CLOSINGS -> new CaseQueries(connection, query).closings();
        };
    }

    @Override
    public List<Meeting> listMeetings(DayQuery query) {
        return new MeetingQueries(store.connection(), query).ofTheDay();
    }

    @Override
    public WeekTime week(DayQuery query) {
        LocalDate monday = query.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String whose = switch (query.scope()) {
            case MINE -> "f.advisor_id = (SELECT id FROM advisor WHERE code = ?1)";
            case NETWORK ->
                "f.case_id IN (SELECT c.id FROM support_case c WHERE " + CaseScope.cases(query.whose()) + ")";
            case ALL -> CaseScope.cases(query.whose());
        };
        return Sql.list(store.connection(), row -> new WeekTime(row.getLong(1), row.getLong(2), row.getLong(3)),
                WEEK + whose, CaseScope.parameter(query.whose()), monday.toString(), monday.plusDays(6).toString())
                .getFirst();
    }
}
