package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.documents.AttachProgress;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.Incoming;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The files of the example: no exchange file holds any, so that they are attached as a person attaches them. */
final class SampleFiles {
    private static final String FOLDER = "/fr/captierslieux/sillage/sample-data/pieces-jointes/";
    private static final List<String> NAMES = List.of("mairie-mise-a-disposition.eml", "compte-rendu-visite-halle.pdf",
            "halle-facade-sud.jpg");
    private static final Holder CASE = Holder.ofCase(new Code("ECOSSOLIES-A-0001"));

    private SampleFiles() {
    }

    /** Attaches them to the first case of the example. */
    static void attach(WiredStore store, Clock clock) throws IOException {
        List<Incoming> files = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream content = SampleFiles.class.getResourceAsStream(FOLDER + name)) {
                if (content != null) {
                    files.add(Incoming.of(name, content.readAllBytes()));
                }
            }
        }
        WindowUseCases.attachments(store.store(), clock).attach().attach(CASE, files, "Inès Thébault",
                AttachProgress.SILENT);
    }
}
