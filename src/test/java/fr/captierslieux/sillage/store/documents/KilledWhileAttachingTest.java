package fr.captierslieux.sillage.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.AnotherProcess;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.documents.AttachProgress;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It goes dark in the middle of a drop: the store has all that it had, and nothing of the files. */
@Tag("store")
class KilledWhileAttachingTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    private static final int SIZE = 2_000_000;
    private static final int DARK = 137;

    @TempDir
    Path folder;

    /** Another process, whose power goes when the file is half in the store. */
    static final class Attaching {
        private Attaching() {
        }

        public static void main(String... folder) {
            SampleStore store = SampleStore.copyInto(Path.of(folder[0]));
            var attach = store.useCases().caseFile().attachments().attach();
            attach.attach(Holder.ofCase(HALLE), List.of(Incoming.of("avant.txt", new byte[]{'a'})), "Inès",
                    AttachProgress.SILENT);
            attach.attach(Holder.ofCase(HALLE), List.of(Incoming.of("premier.txt", new byte[]{'b'}), new Dark()),
                    "Inès",
                    AttachProgress.SILENT);
        }
    }

    /** A file that is read once to its end, and the second time to its middle. */
    private static final class Dark implements Incoming {
        private int opened;

        @Override
        public String name() {
            return "grand.bin";
        }

        @Override
        public long size() {
            return SIZE;
        }

        @Override
        public InputStream open() {
            boolean again = ++opened == 2;
            return new FilterInputStream(new ByteArrayInputStream(new byte[SIZE])) {
                private int read;

                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    if (again && read > SIZE / 2) {
                        Runtime.getRuntime().halt(DARK);
                    }
                    int some = super.read(buffer, from, length);
                    read += Math.max(0, some);
                    return some;
                }
            };
        }
    }

    @Test
    void nothingIsLostAndNothingIsHalfWritten() throws Exception {
        Process process = AnotherProcess.of(Attaching.class, List.of(), folder.toString()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(DARK);
        try (SampleStore store = SampleStore.reopen(folder)) {
            assertThat(store.useCases().caseFile().read().read(HALLE).orElseThrow().list(FileAttached.class))
                    .extracting(each -> each.attachment().name()).containsExactly("avant.txt");
            assertThat(store.store().read(() -> Sql.list(store.store().connection(), row -> row.getLong(1),
                    "SELECT sum(length(data)) FROM attachment_piece")).getFirst()).isEqualTo(1);
            assertThat(new SqlStoreKeeper(store.store()).check().isSound()).isTrue();
        }
    }
}
