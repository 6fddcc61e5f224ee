package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.agreements.ListAgreements;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.cli.OpenedStore;
import fr.captierslieux.sillage.documents.PrivateCopies;
import fr.captierslieux.sillage.documents.TakeOutAttachments;
import fr.captierslieux.sillage.exchange.ExportFiles;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.TableWriter;
import fr.captierslieux.sillage.formats.csv.CsvTableReader;
import fr.captierslieux.sillage.formats.csv.CsvTableWriter;
import fr.captierslieux.sillage.formats.xlsx.XlsxTableReader;
import fr.captierslieux.sillage.formats.xlsx.XlsxTableWriter;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.outreach.ExportCatalogue;
import fr.captierslieux.sillage.reports.ComputeReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.sent.CompareSentReport;
import fr.captierslieux.sillage.reports.sent.ListSentReports;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.TakeOutSentFile;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import fr.captierslieux.sillage.sheets.ComposeCaseSheet;
import fr.captierslieux.sillage.store.NewStore;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.agreements.SqlAgreements;
import fr.captierslieux.sillage.store.casefile.SqlCaseFiles;
import fr.captierslieux.sillage.store.documents.SqlAttachments;
import fr.captierslieux.sillage.store.exchange.SqlExchangeRows;
import fr.captierslieux.sillage.store.exchange.SqlImportStaging;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import fr.captierslieux.sillage.store.trainings.SqlBpfRows;
import fr.captierslieux.sillage.store.trainings.SqlSessionPictures;
import fr.captierslieux.sillage.store.workspace.SqlProfile;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf;
import fr.captierslieux.sillage.trainings.documents.ComposeSessionDocuments;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A store with the use cases that stand on it. */
final class WiredStore implements OpenedStore {
    private static final String NOBODY = "import";

    private final Store store;
    private final @Nullable NewStore made;
    private final Path path;
    private final Clock clock;
    private boolean kept;

    WiredStore(Store store, Clock clock) {
        this.store = store;
        this.made = null;
        this.path = store.path();
        this.clock = clock;
    }

    /** @param path where the store appears when it is kept */
    WiredStore(NewStore made, Path path, Clock clock) {
        this.store = made.store();
        this.made = made;
        this.path = path;
        this.clock = clock;
    }

    @Override
    public Path path() {
        return path;
    }

    /** For the window, whose use cases are wired in {@link WindowUseCases}. */
    Store store() {
        return store;
    }

    @Override
    public StoreKeeper keeper() {
        return new SqlStoreKeeper(store);
    }

    @Override
    public ExportReport exportReport() {
        return WindowUseCases.exportReport(store, clock);
    }

    @Override
    public ComputeReport computeReport() {
        return new ComputeReport(store, new SqlReportRepository(store));
    }

    @Override
    public FillTemplate fillTemplate() {
        return FunderTemplates.fill(store, clock);
    }

    @Override
    public KeepTemplates keepTemplates() {
        return FunderTemplates.keep(store, clock);
    }

    @Override
    public MoveToBin moveToBin() {
        return new MoveToBin(store, new SqlRows(store));
    }

    @Override
    public SendReport sendReport() {
        return SentReports.on(store, clock).send();
    }

    @Override
    public ListAgreements agreements() {
        return new ListAgreements(store, new SqlAgreements(store), clock);
    }

    @Override
    public ListSentReports sentReports() {
        return SentReports.on(store, clock).list();
    }

    @Override
    public CompareSentReport compareSentReport() {
        return SentReports.on(store, clock).compare();
    }

    @Override
    public TakeOutSentFile takeOutSentFile() {
        return SentReports.on(store, clock).takeOut();
    }

    @Override
    public ComposeCaseSheet composeCaseSheet() {
        return new ComposeCaseSheet(store, new SqlCaseFiles(store), new SqlRecords(store), clock);
    }

    @Override
    public ComposeBpf composeBpf() {
        return new ComposeBpf(store, new SqlBpfRows(store));
    }

    @Override
    public ComposeSessionDocuments composeSessionDocuments() {
        return new ComposeSessionDocuments(store, new SqlSessionPictures(store), clock);
    }

    @Override
    public ImportFiles importFiles() {
        return new ImportFiles(List.of(new CsvTableReader(), new XlsxTableReader()), () -> new SqlImportStaging(store),
                CommuneReference.shipped(), clock);
    }

    @Override
    public ExportFiles exportFiles() {
        return new ExportFiles(store, new SqlExchangeRows(store), WiredStore::writerFor);
    }

    @Override
    public ExportCalendar exportCalendar() {
        return WindowUseCases.exportCalendar(store, clock);
    }

    @Override
    public ExportCatalogue exportCatalogue() {
        return WindowUseCases.exportCatalogue(store, clock);
    }

    private static TableWriter writerFor(Path target) throws IOException {
        boolean workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return workbook ? new XlsxTableWriter(target) : new CsvTableWriter(target);
    }

    @Override
    public TakeOutAttachments takeOutAttachments() {
        return new TakeOutAttachments(store, new SqlAttachments(store), copies());
    }

    /** Where copies for other programs go. */
    static PrivateCopies copies() {
        return new PrivateCopies(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Override
    public String author() {
        return store.read(() -> new SqlProfile(store).find()).map(Profile::person).orElse(NOBODY);
    }

    @Override
    public void keepNew() {
        kept = true;
    }

    @Override
    public void close() {
        if (made == null) {
            store.close();
        } else if (kept) {
            made.putInPlace();
        } else {
            made.discard();
        }
    }
}
