package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.cases.CaseFixtures;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.PreviewCase;
import fr.captierslieux.sillage.cases.ReadBoard;
import fr.captierslieux.sillage.cases.SurveyCases;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.formats.SheetFile;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.CompareReport;
import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.InMemoryReports;
import fr.captierslieux.sillage.reports.ListRowsBehind;
import fr.captierslieux.sillage.reports.ListScopes;
import fr.captierslieux.sillage.reports.ReportWriter;
import fr.captierslieux.sillage.reports.RowRelease;
import fr.captierslieux.sillage.reports.RowReleaseRepository;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.board.BoardUseCases;
import fr.captierslieux.sillage.ui.cases.CaseListUseCases;
import fr.captierslieux.sillage.ui.reports.ReportUseCases;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What screens need, in memory, on one day. */
public final class Fixtures {
    public static final Clock CLOCK = Clock.fixed(CaseFixtures.TODAY.atTime(10, 41).toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC);
    public static final Transactions TRANSACTIONS = new Transactions() {
        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Gesture gesture, Supplier<T> work) {
            return work.get();
        }
    };

    private static final UseCases EMPTY = empty();

    private Fixtures() {
    }

    public static ReportUseCases reports(ReportWriter writer) {
        InMemoryReports reports = new InMemoryReports();
        return new ReportUseCases(new ListScopes(TRANSACTIONS, reports), new ComposeReport(TRANSACTIONS, reports),
                new CompareReport(TRANSACTIONS, reports, reports), new ListRowsBehind(TRANSACTIONS, reports),
                new ExportReport(new WriteReport(TRANSACTIONS, reports, reports, reports, writer, CLOCK, "test"),
                        TRANSACTIONS,
                        new NoReleases(), CLOCK),
                EMPTY.reports().sent(),
                EMPTY.reports().template(), EMPTY.reports().templates());
    }

    public static UseCases useCases(CaseList cases, ReportWriter writer) {
        ImportFiles importFiles = new ImportFiles(List.of(), () -> {
            throw new IllegalStateException("no import in this test");
        }, CommuneReference.shipped(), CLOCK);
        return new UseCases(EMPTY.day(), EMPTY.calendar(), caseList(cases), board(cases), EMPTY.caseFile(),
                EMPTY.history(),
                EMPTY.people(),
                EMPTY.projects(), EMPTY.organisations(), EMPTY.life(), reports(writer), EMPTY.dashboard(),
                EMPTY.forms(),
                EMPTY.workspace(), EMPTY.contact(), EMPTY.duplicates(), EMPTY.search(), new SheetFile(), importFiles,
                EMPTY.quickEntry(), EMPTY.settings(), EMPTY.mail(), EMPTY.territories(), EMPTY.networks(),
                EMPTY.trainings(), () -> "Inès");
    }

    /** Cases in columns; what it writes goes to a store with nothing in it. */
    public static BoardUseCases board(CaseList cases) {
        return new BoardUseCases(new ReadBoard(TRANSACTIONS, cases, CLOCK), new ListCases(TRANSACTIONS, cases, CLOCK),
                new SurveyCases(TRANSACTIONS, cases, CLOCK), EMPTY.board().reach(), EMPTY.board().lists());
    }

    public static CaseListUseCases caseList(CaseList cases) {
        return new CaseListUseCases(new ListCases(TRANSACTIONS, cases, CLOCK),
                new SurveyCases(TRANSACTIONS, cases, CLOCK), new PreviewCase(TRANSACTIONS, cases),
                EMPTY.workspace().setUp(), () -> "Inès", EMPTY.cases().caseload());
    }

    public static Surroundings surroundings(Words words, Appearance appearance, Background background) {
        return new Surroundings(words, CLOCK, appearance, background,
                new Settings(Map.of(), background, EMPTY.workspace().setUp()));
    }

    /** On a store with nothing in it, for what a test does not look at. */
    private static UseCases empty() {
        try {
            return SampleStore.emptyIn(Files.createTempDirectory("sillage-test")).useCases();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing is kept. */
    private static final class NoReleases implements RowReleaseRepository {
        @Override
        public void add(RowRelease release) {
            // these reports are made up
        }

        @Override
        public List<RowRelease> list() {
            return List.of();
        }
    }
}
