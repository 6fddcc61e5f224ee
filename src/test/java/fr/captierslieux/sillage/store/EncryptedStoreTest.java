package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.basics.Sha256;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.documents.SqlAttachments;
import fr.captierslieux.sillage.store.tables.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the driver that the product ships; the plain one cannot encrypt. */
class EncryptedStoreTest {
    @TempDir
    Path folder;

    @Test
    void anEncryptedStoreShowsNothingAndOpensWithItsPassphraseOnly() throws Exception {
        Path file = folder.resolve("a.sillage");
        Passphrase right = new Passphrase("quinze réseaux d'ici");
        try (Store store = Store.openOrCreate(file, right, Clock.systemUTC())) {
            StoreTest.insertNetwork(store, "CRESS_VISIBLE");
            assertThat(store.isEncrypted()).isTrue();
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    if (!each.toString().endsWith("-shm")) {
                        assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                                .doesNotContain("CRESS_VISIBLE")
                                .doesNotContain("member_network");
                    }
                }
            }
        }
        try (Store store = Store.open(file, right, Clock.systemUTC())) {
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.MEMBER_NETWORK))).isEqualTo(1);
        }
        assertRefused(file, new Passphrase("wrong"), Reason.WRONG_PASSPHRASE);
        assertRefused(file, null, Reason.PASSPHRASE_NEEDED);
    }

    @Test
    void contentsOfAttachmentsAreEncryptedWithTheRest() throws Exception {
        byte[] content = "le bail de la halle".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        Sha256 sha = new Sha256();
        sha.take(content, content.length);
        String digest = sha.hex();
        Passphrase right = new Passphrase("quinze réseaux d'ici");
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), right, Clock.systemUTC())) {
            SqlAttachments attachments = new SqlAttachments(store);
            store.write(new Gesture("test", "Inès"), () -> {
                try {
                    return attachments.keep(digest, content.length, new ByteArrayInputStream(content));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
            try (var files = Files.list(folder)) {
                for (Path each : files.filter(file -> !file.toString().endsWith("-shm")).toList()) {
                    assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                            .doesNotContain("le bail de la halle");
                }
            }
            ByteArrayOutputStream back = new ByteArrayOutputStream();
            store.read(() -> {
                try {
                    return attachments.copy(digest, back);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
            assertThat(back.toByteArray()).isEqualTo(content);
        }
    }

    private static void assertRefused(Path file, @org.jspecify.annotations.Nullable Passphrase passphrase,
            Reason reason) {
        assertThatThrownBy(() -> Store.open(file, passphrase, Clock.systemUTC()))
                .isInstanceOf(StoreCannotBeOpened.class)
                .extracting(failure -> ((StoreCannotBeOpened) failure).reason()).isEqualTo(reason);
    }
}
