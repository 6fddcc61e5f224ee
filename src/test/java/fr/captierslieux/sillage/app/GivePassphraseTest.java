package fr.captierslieux.sillage.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.WindowStores.Opened;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.FailingBackground;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on a real store: protect, change, remove, and what stands in the way. */
class GivePassphraseTest {
    private static final String SECRET = "quatre mots au hasard";
    private static final String OTHER = "cinq autres mots au hasard";

    @TempDir
    private Path folder;
    private WindowStores stores;
    private Opened opened;
    private final List<Opened> back = new ArrayList<>();
    private Stage stage;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void sample() {
        SampleStore.copyInto(folder).close();
        stores = new WindowStores(folder.resolve("exemple.sillage"), SampleStore.CLOCK);
        opened = stores.open(null);
        stage = Toolkit.onScreen(Stage::new);
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::hide);
        opened.close().run();
    }

    private void ask() {
        ask(new SameThread());
    }

    private void ask(Background background) {
        Toolkit.run(() -> {
            new GivePassphrase(Words.french(), background, stores, opened,
                    new GivePassphrase.Ways(page -> stage.setScene(new Scene(page, 1280, 800)),
                            now -> opened = now, back::add, failure -> {
                                throw new IllegalStateException(failure);
                            }))
                    .ask();
            stage.show();
            stage.getScene().getRoot().applyCss();
        });
    }

    private Node node(String id) {
        return stage.getScene().getRoot().lookup("#" + id);
    }

    private void type(String id, String text) {
        Toolkit.run(() -> ((TextField) node(id)).setText(text));
    }

    private void press(String id) {
        Toolkit.run(() -> {
            stage.getScene().getRoot().applyCss();
            ((Button) node(id)).fire();
            stage.getScene().getRoot().applyCss();
        });
    }

    private String shown() {
        StringBuilder text = new StringBuilder();
        stage.getScene().getRoot().lookupAll(".label").stream().filter(Node::isVisible).map(Label.class::cast)
                .forEach(label -> text.append(label.getText()).append('\n'));
        return text.toString();
    }

    private void give(@Nullable String now, String then) {
        if (now != null) {
            type("passphrase-now", now);
        }
        type("passphrase-then", then);
        type("passphrase-again", then);
        press("passphrase-give");
    }

    @Test
    void aFileIsProtectedThenChangedThenFreed() {
        ask();
        give(null, SECRET);
        assertThat(shown()).contains("Le fichier est chiffré", "en faire une nouvelle");
        assertThat(opened.store().store().isOpenedWith(new Passphrase(SECRET))).isTrue();
        press("passphrase-on");
        assertThat(back).containsExactly(opened);
        Toolkit.run(stage::hide);
        ask();
        give(OTHER, OTHER + " !");
        assertThat(shown()).as("the wrong one").contains("Ce n’est pas la bonne phrase");
        assertThat(opened.store().store().isOpenedWith(new Passphrase(SECRET))).isTrue();
        give(SECRET, OTHER);
        assertThat(shown()).contains("La phrase secrète a changé");
        Toolkit.run(stage::hide);
        ask();
        Toolkit.run(() -> ((RadioButton) node("passphrase-act-REMOVE")).fire());
        type("passphrase-now", OTHER);
        press("passphrase-give");
        assertThat(shown()).contains("Le fichier n’a plus de phrase secrète");
        assertThat(opened.store().store().isEncrypted()).isFalse();
    }

    @Test
    void anotherWindowOnTheFileIsToldAndNothingChanges() {
        Opened other = stores.open(null);
        ask();
        give(null, SECRET);
        assertThat(shown()).contains("Rien n’a changé", "Une autre fenêtre de Sillage");
        assertThat(opened.store().store().isEncrypted()).isFalse();
        other.close().run();
        press("passphrase-give");
        assertThat(shown()).contains("Le fichier est chiffré");
    }

    /** It goes on writing to the store that it began on. */
    @Test
    void whileAnImportRunsNothingChanges() {
        FailingBackground background = new FailingBackground();
        background.lasting = true;
        ask(background);
        give(null, SECRET);
        assertThat(shown()).contains("Un rapport, un import ou une recherche est en cours");
        assertThat(opened.store().store().isEncrypted()).isFalse();
        background.lasting = false;
        press("passphrase-give");
        assertThat(shown()).contains("Le fichier est chiffré");
    }

    /** Lost on the way from another program, or a key of the keyboard that writes nothing. */
    @Test
    void aPassphraseThatNobodyCanTypeIsNotTaken() {
        ask();
        give(null, SECRET + "\uFFFD");
        assertThat(shown()).contains("Un des signes ne se tape sur aucun clavier");
        assertThat(opened.store().store().isEncrypted()).isFalse();
    }

    @Test
    void onePassphraseIsTypedTwiceOrTheFileStaysAsItIs() {
        ask();
        type("passphrase-then", SECRET);
        press("passphrase-give");
        assertThat(shown()).contains("Les deux phrases diffèrent");
        press("passphrase-leave");
        assertThat(back).containsExactly(opened);
        assertThat(opened.store().store().isEncrypted()).isFalse();
    }
}
