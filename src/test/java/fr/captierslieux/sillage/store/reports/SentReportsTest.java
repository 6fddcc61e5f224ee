package fr.captierslieux.sillage.store.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.documents.ForgetContents;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Correction;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.ReportWriter;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.ChangedRow.Cause;
import fr.captierslieux.sillage.reports.sent.CompareSentReport;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.ChangedFigure;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.ChangedKey;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.ListSentReports;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.SendReport.Refused;
import fr.captierslieux.sillage.reports.sent.SendReport.Sent;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import fr.captierslieux.sillage.safekeeping.StoreCheck.Problem;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.documents.SqlAttachments;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that were sent: what is frozen stays, and what is entered, corrected or removed after is told, by figure and by row. */
class SentReportsTest {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String CASE = "ECOSSOLIES-A-0001";

    @TempDir
    private Path folder;
    private SampleStore sample;
    private final List<ReportContext> written = new ArrayList<>();
    private final ReportWriter writer = (contents, context, output) -> {
        written.add(context);
        Files.writeString(output, "classeur " + contents.current().period().label() + " " + context.extractedAt());
    };

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Store store() {
        return sample.store();
    }

    private SqlSentReports sent() {
        return new SqlSentReports(store());
    }

    private CompareSentReport compare() {
        return new CompareSentReport(store(), sent(), new SqlReportRepository(store()));
    }

    private SendReport send() {
        return new SendReport(store(), sent(), new SqlReportRepository(store()), new SqlRowReleases(store()),
                new WriteReport(store(),
                        new SqlReportRepository(store()), new SqlTargets(store()), new SqlSurroundings(store()), writer,
                        SampleStore.CLOCK, "1"),
                SampleStore.CLOCK);
    }

    private SentReport send(Period period, Scope scope, @Nullable RowId corrects) throws IOException {
        return ((Sent) send().send(period, scope, Variant.WITH_ROWS,
                new Sending(DAY, "Région Pays de la Loire", corrects, ""),
                folder.resolve("rapport.xlsx"), Locale.FRANCE, "Claire Rabouin")).report();
    }

    @Test
    void aReportThatNobodyTouchedIsAsItWasSent() throws IOException {
        for (String label : List.of("2026-T3", "2026", "2026-07", "1999")) {
            Period period = Period.parse(label).orElseThrow();
            for (Scope scope : List.of(Scope.ALL, new Scope("ECOSSOLIES", null, null), new Scope(null, "44", null),
                    new Scope("CRESS", "49", null))) {
                SentReport report = send(period, scope, null);
                Comparison comparison = compare().compare(report);
                assertThat(comparison.changed()).as("%s %s", label, scope).isEmpty();
                assertThat(comparison.sent()).usingRecursiveComparison().isEqualTo(comparison.now());
            }
        }
        assertThat(new ListSentReports(store(), sent()).list()).hasSize(16);
        assertThat(new SqlStoreKeeper(store()).check().isSound()).isTrue();
    }

    @Test
    void sendingWithRowsIsKeptAsARelease() throws IOException {
        send(QUARTER, new Scope("ECOSSOLIES", null, null), null);
        assertThat(store().read(() -> new SqlRowReleases(store()).list())).singleElement().satisfies(release -> {
            assertThat(release.period()).isEqualTo(QUARTER);
            assertThat(release.scope().network()).isEqualTo("ECOSSOLIES");
            assertThat(release.by()).isEqualTo("Claire Rabouin");
        });
        send().send(QUARTER, Scope.ALL, Variant.masked(11), new Sending(DAY, "Région", null, ""),
                folder.resolve("sans.xlsx"), Locale.FRANCE, "Claire Rabouin");
        assertThat(store().read(() -> new SqlRowReleases(store()).list())).as("no rows went out").hasSize(1);
        assertThat(new ListSentReports(store(), sent()).list()).hasSize(2);
    }

    @Test
    void lateEntriesAreTold() throws IOException {
        SentReport report = send(QUARTER, Scope.ALL, null);
        BigDecimal before = figure(report, "C4");
        sample.close();
        Clock later = Clock.offset(SampleStore.CLOCK, Duration.ofDays(21));
        try (Store store = Store.open(folder.resolve("exemple.sillage"), null, later)) {
            SqlSentReports sent = new SqlSentReports(store);
            List<RecordEdit> five = new ArrayList<>();
            for (int day = 10; day < 15; day++) {
                five.add(RecordEdit.create("suivis", Map.of("dossier", CASE, "le", "2026-09-" + day, "type",
                        "RENDEZ_VOUS", "mode", "TELEPHONE", "duree_min", "30")));
            }
            save(store, five);
            CompareSentReport compare = new CompareSentReport(store, sent, new SqlReportRepository(store));
            Comparison comparison = compare.compare(report);
            ChangedFigure held = changed(comparison, "C4");
            assertThat(held.sent()).isEqualByComparingTo(before);
            assertThat(held.now()).isEqualByComparingTo(before.add(BigDecimal.valueOf(5)));
            assertThat(held.rows()).isEqualTo(5);
            assertThat(held.keys().get("mode")).extracting(ChangedKey::key).containsExactly("TELEPHONE");
            List<ChangedRow> rows = compare.listChanges(report, held.indicator(), "mode", "TELEPHONE");
            assertThat(rows).hasSize(5).allSatisfy(row -> {
                assertThat(row.change()).isEqualTo(ChangedRow.Change.COME);
                assertThat(row.cause()).isEqualTo(Cause.ENTERED_LATER);
                assertThat(row.sent()).isNull();
                assertThat(row.enteredAt()).isEqualTo(later.instant());
            });
            assertThat(rows).extracting(row -> row.row().on()).containsExactly(LocalDate.of(2026, 9, 14),
                    LocalDate.of(2026, 9, 13), LocalDate.of(2026, 9, 12), LocalDate.of(2026, 9, 11),
                    LocalDate.of(2026, 9, 10));
            assertThat(compare.listChanges(report, held.indicator(), "mode", "VISIO")).isEmpty();
            assertThat(comparison.changed()).extracting(each -> each.indicator().code()).contains("C4", "C5")
                    .doesNotContain("G1", "F1H");
        }
        sample = SampleStore.reopen(folder);
    }

    @Test
    void everyDifferenceIsTheOneOfTheRowsBehindTheFigures() throws IOException {
        SentReport report = send(Period.parse("2026").orElseThrow(), Scope.ALL, null);
        Map<String, Map<String, List<CountedRow>>> before = rowsBehind(report);
        ActivityReport figures = compare().compare(report).sent();
        change();
        Map<String, Map<String, List<CountedRow>>> after = rowsBehind(report);
        Comparison comparison = compare().compare(report);
        assertThat(comparison.sent()).usingRecursiveComparison().isEqualTo(figures);
        int told = 0;
        for (Indicator indicator : Indicators.listAll()) {
            List<ChangedRow> rows = compare().listChanges(report, indicator, null, null);
            told += rows.size();
            assertThat(comparison.changed().stream().filter(each -> each.indicator().equals(indicator))
                    .mapToLong(ChangedFigure::rows).sum()).as(indicator.code()).isEqualTo(rows.size());
            Map<String, List<CountedRow>> was = Objects.requireNonNull(before.get(indicator.code()));
            Map<String, List<CountedRow>> is = Objects.requireNonNull(after.get(indicator.code()));
            Map<String, BigDecimal> expected = new TreeMap<>();
            difference(was, is, expected);
            Map<String, BigDecimal> differences = new TreeMap<>();
            rows.forEach(row -> differences.merge(row.row().code(),
                    amount(row.now()).subtract(amount(row.sent())), BigDecimal::add));
            differences.values().removeIf(value -> value.signum() == 0);
            assertThat(differences).as(indicator.code()).usingComparatorForType(BigDecimal::compareTo,
                    BigDecimal.class).usingRecursiveComparison().isEqualTo(expected);
        }
        assertThat(told).isGreaterThan(10);
    }

    private static BigDecimal amount(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static void difference(Map<String, List<CountedRow>> was, Map<String, List<CountedRow>> is,
            Map<String, BigDecimal> expected) {
        was.forEach((code, rows) -> expected.merge(code, sum(rows).negate(), BigDecimal::add));
        is.forEach((code, rows) -> expected.merge(code, sum(rows), BigDecimal::add));
        expected.values().removeIf(value -> value.signum() == 0);
    }

    private static BigDecimal sum(List<CountedRow> rows) {
        return rows.stream().map(CountedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, Map<String, List<CountedRow>>> rowsBehind(SentReport report) {
        SqlReportRepository reports = new SqlReportRepository(store());
        Map<String, Map<String, List<CountedRow>>> all = new HashMap<>();
        for (Indicator indicator : Indicators.listAll()) {
            Map<String, List<CountedRow>> rows = new HashMap<>();
            store().read(() -> reports.listRowsBehind(report.period(), report.scope(), indicator.code(), null, null))
                    .forEach(row -> rows.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
            all.put(indicator.code(), rows);
        }
        return all;
    }

    /** A follow-up longer, one in the bin, a case of another day, a project of another département, an enrolment gone. */
    private void change() {
        save(store(), List.of(edit("suivis", "follow_up", CASE, "duree_min", "240"),
                edit("dossiers", "support_case", CASE, "premier_entretien_le", "2026-02-11")));
        String project = text("SELECT p.code FROM project p JOIN support_case c ON c.project_id = p.id"
                + " WHERE c.code = '" + CASE + "'");
        save(store(), List.of(edit("projets", "project", project, "commune", "53130")));
        remove("follow_up", "APESS53-A-0003");
        remove("event", text("SELECT code FROM event WHERE held_on LIKE '2026-%' AND deleted = 0 ORDER BY code"));
        remove("enrolment", text("SELECT e.code FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id"
                + " AND a.deleted = 0 ORDER BY 1"));
    }

    @Test
    void aProjectThatMovedStandsElsewhere() throws IOException {
        SentReport report = send(Period.parse("2026").orElseThrow(), Scope.ALL, null);
        String project = text("SELECT p.code FROM project p JOIN support_case c ON c.project_id = p.id"
                + " WHERE c.code = '" + CASE + "'");
        save(store(), List.of(edit("projets", "project", project, "commune", "53130")));
        Comparison comparison = compare().compare(report);
        ChangedFigure contacts = changed(comparison, "A2");
        assertThat(contacts.sent()).isEqualByComparingTo(contacts.now());
        assertThat(contacts.keys().get("departement")).extracting(ChangedKey::key).contains("53");
        ChangedRow row = compare().listChanges(report, contacts.indicator(), "departement", "53").getFirst();
        assertThat(row.change()).isEqualTo(ChangedRow.Change.OTHER);
        assertThat(row.cause()).isEqualTo(Cause.CORRECTED);
        assertThat(row.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.breakdown()).isEqualTo("departement");
            assertThat(moved.now()).containsExactly("53");
        });
    }

    @Test
    void sendingIsUndoneAndTheFileIsKeptByteByByte() throws IOException {
        SendReport.Sent answer = (Sent) send().send(QUARTER, Scope.ALL, Variant.WITH_ROWS,
                new Sending(DAY, "État", null, "par courriel"),
                folder.resolve("rapport.xlsx"), Locale.FRANCE, "Claire Rabouin");
        SentReport report = answer.report();
        assertThat(store().read(() -> sent().list())).containsExactly(report);
        new ForgetContents(store(), new SqlAttachments(store()),
                Clock.offset(SampleStore.CLOCK, Duration.ofDays(365))).forget();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        store().read(() -> {
            try {
                return sent().copyFile(report, kept);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(kept.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("rapport.xlsx")));
        UndoGesture undo = new UndoGesture(store(), new SqlHistory(store()));
        undo.undo(answer.gesture(), "Claire Rabouin");
        assertThat(store().read(() -> sent().list())).isEmpty();
        undo.undo(Long.parseLong(text("SELECT max(id) FROM journal_batch")), "Claire Rabouin");
        assertThat(store().read(() -> sent().list())).extracting(SentReport::code).containsExactly(report.code());
        assertThat(compare().compare(report).changed()).isEmpty();
    }

    @Test
    void whatWasFrozenDoesNotChange() throws IOException {
        send(QUARTER, Scope.ALL, null);
        assertThatThrownBy(() -> execute("UPDATE sent_row SET amount = amount + 1"))
                .isInstanceOf(DataAccessException.class).hasStackTraceContaining("a sent report does not change");
        assertThatThrownBy(() -> execute("UPDATE sent_figure SET value = '0'"))
                .isInstanceOf(DataAccessException.class);
        execute("DELETE FROM sent_row WHERE indicator = 'C4'");
        assertThat(new SqlStoreKeeper(store()).check().problems()).containsExactly(Problem.SENT_REPORTS);
    }

    @Test
    void whereTheFileCannotBeWrittenNothingIsFrozen() throws IOException {
        assertThatThrownBy(() -> send().send(QUARTER, Scope.ALL, Variant.WITH_ROWS, new Sending(DAY, "État", null, ""),
                folder.resolve("nulle-part").resolve("rapport.xlsx"), Locale.FRANCE, "Claire"))
                .isInstanceOf(IOException.class);
        Files.createDirectory(folder.resolve("pris.xlsx"));
        Files.createFile(folder.resolve("pris.xlsx").resolve("plein"));
        assertThatThrownBy(() -> send().send(QUARTER, Scope.ALL, Variant.WITH_ROWS, new Sending(DAY, "État", null, ""),
                folder.resolve("pris.xlsx"), Locale.FRANCE, "Claire")).isInstanceOf(IOException.class);
        assertThat(store().read(() -> sent().list())).isEmpty();
        assertThat(send().send(QUARTER, new Scope("NULLE", null, null), Variant.WITH_ROWS,
                new Sending(DAY, "État", null, ""),
                folder.resolve("rapport.xlsx"), Locale.FRANCE, "Claire")).isInstanceOf(Refused.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".") && name.endsWith(".xlsx"));
        }
    }

    @Test
    void aCorrectedReportSaysWhatItCorrects() throws IOException {
        SentReport first = send(QUARTER, Scope.ALL, null);
        assertThat(written.getLast().correction()).isNull();
        save(store(), List.of(RecordEdit.create("suivis", Map.of("dossier", CASE, "le", "2026-09-12", "type",
                "RENDEZ_VOUS", "mode", "TELEPHONE", "duree_min", "30"))));
        SentReport corrected = send(QUARTER, Scope.ALL, first.row());
        Correction told = Objects.requireNonNull(written.getLast().correction());
        assertThat(told.code()).isEqualTo(first.code().value());
        assertThat(told.recipient()).isEqualTo("Région Pays de la Loire");
        assertThat(told.figures()).anySatisfy(figure -> {
            assertThat(figure.indicator().code()).isEqualTo("C4");
            assertThat(amount(figure.now()).subtract(amount(figure.sent()))).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(figure.rows()).isEqualTo(1);
        });
        assertThat(store().read(() -> sent().list())).filteredOn(each -> each.sending().corrects() != null)
                .containsExactly(corrected);
        assertThat(compare().compare(corrected).changed()).isEmpty();
    }

    private BigDecimal figure(SentReport report, String code) {
        return amount(compare().compare(report).now().getFigure(code).value());
    }

    private static ChangedFigure changed(Comparison comparison, String code) {
        return comparison.changed().stream().filter(each -> each.indicator().code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static void save(Store store, List<RecordEdit> edits) {
        assertThat(new SaveRecords(store, new SqlRecords(store), CommuneReference.shipped(), SampleStore.CLOCK)
                .save(new Gesture("save", "Claire"), edits)).isInstanceOf(Saved.class);
    }

    private RecordEdit edit(String file, String entity, String code, String header, String after) {
        RowId row = RowId.derived(entity, code);
        long version = Long.parseLong(text("SELECT version FROM " + entity + " WHERE code = '" + code + "'"));
        String before = sample.useCases().forms().open().open(file, row).orElseThrow().text(header);
        return new RecordEdit(file, row, version, Map.of(header, new Change(before, after)));
    }

    private void remove(String entity, String code) {
        assertThat(new MoveToBin(store(), new SqlRows(store())).move(new Gesture("remove", "Claire"), entity,
                RowId.derived(entity, code))).isInstanceOf(MoveToBin.Moved.class);
    }

    private String text(String sql) {
        return store().read(() -> store().dsl().fetch(sql).getFirst().get(0, String.class));
    }

    private void execute(String sql) {
        store().write(new Gesture("test", "Claire"), () -> store().dsl().execute(sql));
    }
}
