package fr.captierslieux.sillage.store.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.trainings.ProgrammeList;
import fr.captierslieux.sillage.trainings.ProgrammePreview;
import fr.captierslieux.sillage.trainings.ProgrammePreview.Run;
import fr.captierslieux.sillage.trainings.ProgrammeQuery;
import fr.captierslieux.sillage.trainings.ProgrammeRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The list of programmes in SQL. */
public final class SqlProgrammeList implements ProgrammeList {
    private static final int RID = 10;
    private static final String ROW = """
            SELECT p.id, p.code, p.title, p.provider, coalesce(p.certification, ''), p.duration_h_e4, coalesce(p.bpf_objective, ''),
                   coalesce(p.nsf, ''), (SELECT count(*) FROM training_session s WHERE s.programme_id = p.id AND s.deleted = 0), p.rid
            FROM training_programme p""";

    private final Store store;

    public SqlProgrammeList(Store store) {
        this.store = store;
    }

    @Override
    public RowNumbers order(ProgrammeQuery query) {
        List<SessionOrder<ProgrammeRow>> all = Sql.list(store.connection(), row -> {
            ProgrammeRow read = read(row);
            return new SessionOrder<>(row.getLong(RID),
                    String.join(" ", read.title(), read.provider(), read.certification()), read);
        }, ROW + " WHERE p.deleted = 0");
        return switch (query.order()) {
            case TITLE -> by(all, query, row -> Optional.of(Folding.fold(row.title())));
            case PROVIDER -> by(all, query, row -> Optional.of(Folding.fold(row.provider())));
            case CERTIFICATION ->
                by(all, query, row -> said(row.certification()));
            case HOURS -> by(all, query, row -> Optional.ofNullable(row.hours()));
            case SESSIONS -> by(all, query, row -> Optional.of(row.sessions()));
        };
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Folding.fold(text));
    }

    private static <K extends Comparable<? super K>> RowNumbers by(List<SessionOrder<ProgrammeRow>> all,
            ProgrammeQuery query, Function<ProgrammeRow, Optional<K>> key) {
        return SessionOrder.of(all, query.text(), key, query.ascending(), ProgrammeRow::title);
    }

    @Override
    public List<ProgrammeRow> rows(List<Long> numbers) {
        return ListSql.rows(store.connection(), ROW, "p.rid", RID, numbers, SqlProgrammeList::read);
    }

    private static ProgrammeRow read(ResultSet row) throws SQLException {
        return new ProgrammeRow(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getString(3),
                row.getString(4), row.getString(5), SqlSessions.decimal(row, 6), row.getString(7), row.getString(8),
                row.getLong(9));
    }

    @Override
    public Optional<ProgrammePreview> findPreview(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, row -> preview(connection, read(row)), ROW + " WHERE p.code = ? AND p.deleted = 0",
                code.value()).stream().findFirst();
    }

    private static ProgrammePreview preview(Connection connection, ProgrammeRow programme) {
        return new ProgrammePreview(programme, Sql.list(connection,
                each -> new Run(new Code(each.getString(1)), each.getString(2), each.getString(3),
                        LocalDate.parse(each.getString(4)), LocalDate.parse(each.getString(5))),
                """
                        SELECT code, coalesce(number, ''), status, starts_on, ends_on FROM training_session
                        WHERE programme_id = ? AND deleted = 0 ORDER BY starts_on DESC, code DESC""",
                programme.id().bytes()));
    }
}
