package fr.captierslieux.sillage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.workspace.Beginning;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.NetworkChoice;
import fr.captierslieux.sillage.ui.workspace.StoreWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStoresTest {
    private static final NetworkChoice CRESS = new NetworkChoice("CRESS", "CRESS Pays de la Loire");

    @TempDir
    private Path folder;

    private WindowStores stores() {
        return new WindowStores(folder.resolve("ici.sillage"), SampleStore.CLOCK);
    }

    @Test
    void anEmptyStoreKnowsTheNetworksAndWhoWorksInIt() {
        WindowStores.Opened opened = stores().begin(new Beginning("Inès Thébault", CRESS, With.EMPTY, null));
        UseCases useCases = WindowUseCases.on(opened.store(), SampleStore.CLOCK);
        assertThat(useCases.workspace().introduce().find()).hasValueSatisfying(profile -> {
            assertThat(profile.person()).isEqualTo("Inès Thébault");
            assertThat(profile.network()).isEqualTo("CRESS");
        });
        assertThat(useCases.forms().open().suggest("reseaux", "", 100)).hasSize(15);
        assertThat(useCases.forms().open().suggest("conseillers", "ines", 10)).singleElement()
                .satisfies(choice -> assertThat(choice.detail()).isEqualTo("CRESS Pays de la Loire"));
        stores().introduce(opened.store(), new Beginning("Inès Thébault", CRESS, With.EMPTY, null));
        assertThat(useCases.forms().open().suggest("conseillers", "", 10)).as("nobody twice").hasSize(1);
        opened.close().run();
        assertThat(stores().isThere()).isTrue();
    }

    @Test
    void theNetworksOfTheProductAreThoseOfTheSample() throws IOException {
        Path shipped = folder.resolve("reseaux.csv");
        MemberNetworks.copyInto(folder);
        List<String> lines = Files.readAllLines(shipped);
        try (Stream<String> sample = Files.lines(Path.of("sample-data/reseaux.csv"))) {
            List<String> there = sample.map(line -> line.replace("\uFEFF", "")).toList();
            assertThat(lines).hasSameSizeAs(there);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(there.get(i)).startsWith(lines.get(i) + ";");
            }
        }
    }

    @Test
    void aProtectedStoreOpensWithItsPassphraseAlone() {
        Passphrase secret = new Passphrase("quatre mots au hasard");
        stores().begin(new Beginning("Inès Thébault", CRESS, With.EMPTY, secret)).close().run();
        assertThatThrownBy(() -> stores().open(null)).isInstanceOf(StoreCannotBeOpened.class);
        stores().open(secret).close().run();
    }

    /** Two processes are two stores on one file here: what one writes the other's window hears of. */
    @Test
    void whatAnotherProcessWritesIsNoticed() throws IOException {
        WindowStores.Opened window = stores().begin(new Beginning("Inès Thébault", CRESS, With.EMPTY, null));
        List<Long> heard = new ArrayList<>();
        StoreWatch watch = new StoreWatch(new SameThread(),
                WindowUseCases.on(window.store(), SampleStore.CLOCK).workspace().watch(),
                now -> heard.add(now.lastOperation()));
        watch.look();
        watch.look();
        assertThat(heard).isEmpty();
        Path file = folder.resolve("personnes.csv");
        Files.writeString(file, "code;prenom;nom\nP1;Ève;Lœuvre\n");
        WindowStores.Opened command = stores().open(null);
        command.store().importFiles().run(List.of(file), ImportOptions.USUAL, "import", ImportProgress.SILENT);
        command.close().run();
        watch.look();
        assertThat(heard).hasSize(1);
        WindowUseCases.on(window.store(), SampleStore.CLOCK).forms().save().save(new Gesture("x", "Inès"),
                List.of(RecordEdit.create("projets", Map.of("nom", "Halle"))));
        watch.look();
        assertThat(heard).as("one's own changes too").hasSize(2);
        window.close().run();
    }
}
