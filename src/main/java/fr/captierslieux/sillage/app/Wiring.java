package fr.captierslieux.sillage.app;

import dev.dirs.ProjectDirectories;
import fr.captierslieux.sillage.cli.OpenedStore;
import fr.captierslieux.sillage.cli.Product;
import fr.captierslieux.sillage.cli.Terminal;
import fr.captierslieux.sillage.formats.json.JsonReport;
import fr.captierslieux.sillage.formats.xlsx.report.XlsxBpfWriter;
import fr.captierslieux.sillage.reports.ReportText;
import fr.captierslieux.sillage.safekeeping.ChangePassphrase;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.RestoreStore;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import fr.captierslieux.sillage.store.NewStore;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.StoreFailure;
import fr.captierslieux.sillage.store.safekeeping.ReplaceByCopy;
import fr.captierslieux.sillage.store.safekeeping.RestoreFile;
import fr.captierslieux.sillage.trainings.bpf.BpfWriter;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only place that says {@code new} for long-lived parts. */
public final class Wiring implements Product {
    private final Clock clock;

    public Wiring(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Path defaultStore() {
        return Path.of(ProjectDirectories.from("fr", "CAP Tiers-Lieux", "Sillage").dataDir).resolve("sillage.sillage");
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public int showWindow(Path store, @Nullable Passphrase passphrase, Terminal terminal) {
        if (!Display.isThere(System.getenv())) {
            terminal.say("window.no-display");
            return 1;
        }
        new WindowStart(terminal.words(), clock).showUntilClosed(new WindowStores(store, clock), passphrase);
        return 0;
    }

    @Override
    public void demonstrate(Path output, Terminal terminal) throws IOException {
        new Demonstration(clock, terminal).run(System.getenv(), output);
    }

    @Override
    public Optional<StoreCannotBeOpened.Reason> reasonIn(Throwable failure) {
        return StoreFailure.reasonIn(failure);
    }

    @Override
    public RestoreStore restoreStore() {
        return new RestoreFile(clock);
    }

    @Override
    public ChangePassphrase changePassphrase() {
        return new ReplaceByCopy(clock);
    }

    @Override
    public OpenedStore open(Path path, @Nullable Passphrase passphrase) {
        return new WiredStore(Store.open(path, passphrase, clock), clock);
    }

    @Override
    public OpenedStore openOrCreate(Path path, @Nullable Passphrase passphrase) {
        return Files.exists(path)
                ? new WiredStore(Store.openOrCreate(path, passphrase, clock), clock)
                : new WiredStore(new NewStore(path, passphrase, clock), path, clock);
    }

    @Override
    public ReportText reportText() {
        return new JsonReport();
    }

    @Override
    public CaseSheetWriter caseSheetWriter() {
        return Documents.ofCases();
    }

    @Override
    public BpfWriter bpfWriter() {
        return new XlsxBpfWriter();
    }

    @Override
    public SessionDocumentWriter sessionDocumentWriter() {
        return Documents.ofSessions();
    }

    @Override
    public String version() {
        // The jar names it; from loose class files there is none.
        String version = Wiring.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
