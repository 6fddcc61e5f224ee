package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.reports.sent.SentReport.KeptFile;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import fr.captierslieux.sillage.reports.sent.SentReportRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.documents.Contents;
import fr.captierslieux.sillage.store.history.SqlRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Sent reports in SQL: frozen by one statement a family of indicators, compared by the same rows. */
public final class SqlSentReports implements SentReportRepository {
    private static final String COLUMNS = "id, code, period, network, department, agreement, sent_on, recipient, corrects_id, note,"
            + " sent_by, frozen_at, file_name, file_digest, file_bytes";

    private static final String CONTENT = "SELECT rid FROM sent_content WHERE digest = ?";

    private final Store store;

    public SqlSentReports(Store store) {
        this.store = store;
    }

    @Override
    public void freeze(SentReport report, ActivityReport figures, InputStream content) throws IOException {
        KeptFile file = report.file();
        Contents contents = new Contents(store.connection());
        if (!contents.isKept(file.digest()) && !contents.keep(file.digest(), file.bytes(), content)) {
            throw new IOException("the file changed while it was kept");
        }
        Scope scope = report.scope();
        Sending sending = report.sending();
        Sql.execute(store.connection(),
                "INSERT INTO sent_report (" + COLUMNS + ", frozen) VALUES (" + "?, ".repeat(9)
                        + "nullif(?, ''), ?, ?, ?, ?, ?, ?)",
                report.row().bytes(), report.code().value(), report.period().label(), scope.network(),
                scope.department(), scope.agreement(), sending.on().toString(), sending.recipient(),
                sending.corrects() == null ? null : sending.corrects().bytes(), sending.note(), report.sentBy(),
                report.frozenAt().toString(), file.name(), file.digest(), file.bytes(), freeze(report, figures));
    }

    /** Writes figures and rows and returns their digest; the same ones stand once. */
    private String freeze(SentReport report, ActivityReport figures) {
        Sql.execute(store.connection(), "INSERT INTO sent_content (digest) VALUES (NULL)");
        long content = Sql.numbers(store.connection(), "SELECT last_insert_rowid()")[0];
        insert(content, figures);
        for (Family family : Family.ALL) {
            String rows = FrozenRows.all(family, ScopeOption.setIn(report.scope()));
            if (!rows.isEmpty()) {
                ReportStatements.execute(store.connection(), """
                        INSERT INTO sent_row (content_rid, indicator, unit, keys, counted_on, amount)
                        %sSELECT %d, indicator, unit, keys, counted_on, amount FROM (%s)"""
                        .formatted(family.with(), content, rows),
                        ReportStatements.arguments(report.period(), report.scope(), null));
            }
        }
        String digest = new FrozenDigests(store.connection()).of(content);
        if (Sql.numbers(store.connection(), CONTENT, digest).length > 0) {
            Sql.execute(store.connection(), "DELETE FROM sent_row WHERE content_rid = ?", content);
            Sql.execute(store.connection(), "DELETE FROM sent_figure WHERE content_rid = ?", content);
            Sql.execute(store.connection(), "DELETE FROM sent_content WHERE rid = ?", content);
        } else {
            Sql.execute(store.connection(), "UPDATE sent_content SET digest = ? WHERE rid = ?", digest, content);
        }
        return digest;
    }

    private long content(SentReport report) {
        return Sql.numbers(store.connection(),
                "SELECT c.rid FROM sent_report r JOIN sent_content c ON c.digest = r.frozen WHERE r.id = ?",
                report.row().bytes())[0];
    }

    private void insert(long rid, ActivityReport figures) {
        try (PreparedStatement insert = store.connection().prepareStatement(
                "INSERT INTO sent_figure (content_rid, indicator, breakdown, key, value) VALUES (?, ?, ?, ?, ?)")) {
            for (Figure figure : figures.figures()) {
                insert(insert, rid, figure, "", "", figure.value());
                for (Map.Entry<String, Map<String, BigDecimal>> part : figure.by().entrySet()) {
                    for (Map.Entry<String, BigDecimal> each : part.getValue().entrySet()) {
                        insert(insert, rid, figure, part.getKey(), each.getKey(), each.getValue());
                    }
                }
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new DataAccessException("figures of a sent report", failure);
        }
    }

    private static void insert(PreparedStatement insert, long rid, Figure figure, String breakdown, String key,
            @Nullable BigDecimal value) throws SQLException {
        insert.setLong(1, rid);
        insert.setString(2, figure.indicator().code());
        insert.setString(3, breakdown);
        insert.setString(4, key);
        insert.setString(5, value == null ? null : value.toString());
        insert.addBatch();
    }

    @Override
    public List<SentReport> list() {
        return read("deleted = 0 ORDER BY sent_on DESC, frozen_at DESC, code");
    }

    @Override
    public Optional<SentReport> find(Code code) {
        return read("deleted = 0 AND code = ?", code.value()).stream().findFirst();
    }

    private List<SentReport> read(String condition, @Nullable Object... parameters) {
        return Sql.list(store.connection(), SqlSentReports::report,
                "SELECT " + COLUMNS + " FROM sent_report WHERE " + condition, parameters);
    }

    private static SentReport report(ResultSet row) throws SQLException {
        byte[] corrects = row.getBytes(9);
        return new SentReport(RowId.of(row.getBytes(1)), new Code(row.getString(2)),
                Period.parse(row.getString(3)).orElseThrow(),
                new Scope(row.getString(4), row.getString(5), row.getString(6)),
                new Sending(LocalDate.parse(row.getString(7)), row.getString(8),
                        corrects == null ? null : RowId.of(corrects),
                        Objects.requireNonNullElse(row.getString(10), "")),
                row.getString(11), Instant.parse(row.getString(12)),
                new KeptFile(row.getString(13), row.getString(14), row.getLong(15)));
    }

    @Override
    public ActivityReport figures(SentReport report) {
        Map<String, @Nullable BigDecimal> totals = new HashMap<>();
        Map<String, Map<String, Map<String, BigDecimal>>> parts = new HashMap<>();
        try (PreparedStatement query = store.connection().prepareStatement(
                "SELECT indicator, breakdown, key, value FROM sent_figure WHERE content_rid = ? ORDER BY 1, 2, 3")) {
            query.setLong(1, content(report));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String value = row.getString(4);
                    if (row.getString(2).isEmpty()) {
                        totals.put(row.getString(1), value == null ? null : new BigDecimal(value));
                    } else {
                        parts.computeIfAbsent(row.getString(1), code -> new HashMap<>())
                                .computeIfAbsent(row.getString(2), name -> new LinkedHashMap<>())
                                .put(row.getString(3), new BigDecimal(value));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new DataAccessException("figures of a sent report", failure);
        }
        return new ActivityReport(report.period(), report.scope(),
                Indicators.listAll().stream().map(indicator -> figure(indicator, totals.get(indicator.code()),
                        parts.getOrDefault(indicator.code(), Map.of()))).toList());
    }

    private static Figure figure(Indicator indicator, @Nullable BigDecimal total,
            Map<String, Map<String, BigDecimal>> parts) {
        Map<String, Map<String, BigDecimal>> by = new LinkedHashMap<>();
        if (total != null) {
            indicator.breakdowns().forEach(breakdown -> by.put(breakdown, parts.getOrDefault(breakdown, Map.of())));
        }
        return new Figure(indicator, total, by);
    }

    @Override
    public Map<String, Long> countChanges(SentReport report) {
        return new SentChanges(store.connection(), report, content(report)).count();
    }

    @Override
    public List<ChangedRow> listChanges(SentReport report, String indicator, @Nullable String breakdown,
            @Nullable String key) {
        return new SentChanges(store.connection(), report, content(report)).list(indicator, breakdown, key);
    }

    @Override
    public boolean copyFile(SentReport report, OutputStream target) throws IOException {
        return new Contents(store.connection()).copy(report.file().digest(), target);
    }

    @Override
    public long gesture() {
        return new SqlRows(store).gesture();
    }
}
