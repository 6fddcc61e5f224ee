package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.reports.ReportText;
import fr.captierslieux.sillage.safekeeping.ChangePassphrase;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.RestoreStore;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import fr.captierslieux.sillage.trainings.bpf.BpfWriter;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the commands need of the product; built by {@code app}. */
public interface Product {
    /** The store of this user where none is named. */
    Path defaultStore();

    /** Today, and the time of gestures. */
    Clock clock();

    /**
     * Opens the window on a store and returns when it is closed.
     *
     * @return the exit code; without a display 1, after a sentence that names the commands that need none
     */
    int showWindow(Path store, @Nullable Passphrase passphrase, Terminal terminal);

    /**
     * Opens the window on a throw-away copy of the sample network and returns when it is closed; without a display writes pictures and
     * a workbook instead.
     *
     * @param output where they go
     */
    void demonstrate(Path output, Terminal terminal) throws IOException;

    RestoreStore restoreStore();

    /** Gives a store another passphrase. */
    ChangePassphrase changePassphrase();

    /** What a failure in the middle of work says of the store: locked by others, damaged; empty when it says nothing of it. */
    Optional<StoreCannotBeOpened.Reason> reasonIn(Throwable failure);

    /** Opens a store that exists. */
    OpenedStore open(Path store, @Nullable Passphrase passphrase);

    /** Opens a store, making it where there is none; encrypted when new and a passphrase is given; see {@link OpenedStore#keepNew}. */
    OpenedStore openOrCreate(Path store, @Nullable Passphrase passphrase);

    /** Reports as JSON. */
    ReportText reportText();

    /** Sheets of cases, as what the ending of the file says. */
    CaseSheetWriter caseSheetWriter();

    /** Yearly returns of training providers as workbooks. */
    BpfWriter bpfWriter();

    /** Documents of sessions, by templates. */
    SessionDocumentWriter sessionDocumentWriter();

    /** The product's version, as documents name it. */
    String version();
}
