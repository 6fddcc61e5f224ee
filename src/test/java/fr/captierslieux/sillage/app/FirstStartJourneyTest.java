package fr.captierslieux.sillage.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From nothing to work by keyboard, the start after that, and a passphrase in between: all that stands before the window. */
class FirstStartJourneyTest {
    private static final String SECRET = "quatre mots au hasard";
    private static final String OTHER = "cinq autres mots au hasard";

    private static final int SECONDS = 20;

    @TempDir
    private Path folder;
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private @Nullable WindowStart running;

    @BeforeEach
    void stage() {
        Toolkit.start();
        stage = Toolkit.onScreen(Stage::new);
    }

    @AfterEach
    void stop() {
        Toolkit.run(stage::hide);
        WindowStart last = running;
        if (last != null) {
            last.end();
        }
        running = null;
    }

    private WindowStores stores() {
        return new WindowStores(folder.resolve("ici.sillage"), SampleStore.CLOCK);
    }

    private void start() {
        WindowStart start = new WindowStart(Words.french(), SampleStore.CLOCK);
        running = start;
        Toolkit.run(() -> start.start(stage, stores(), null));
    }

    private void startAgain() {
        stop();
        stage();
        start();
    }

    private @Nullable Node node(String id) {
        return stage.getScene() == null ? null : stage.getScene().lookup(id);
    }

    /** The scene changes on the way: what is waited for is no pulse of one of them. */
    private void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                    () -> Toolkit.onScreen(() -> stage.getScene() != null && holds.getAsBoolean()));
        } catch (TimeoutException never) {
            throw new AssertionError("did not come: " + what, never);
        }
    }

    private void untilThere(String id) {
        until(id, () -> node(id) != null);
    }

    private void untilIn(String id) {
        until("keyboard in " + id, () -> Optional.ofNullable(node(id)).filter(Node::isFocusWithin).isPresent());
    }

    private void begin() {
        start();
        answer();
        robot.type(KeyCode.TAB);
    }

    /** The keyboard stays in the field of the network. */
    private void answer() {
        untilIn("#begin-person");
        robot.write("Inès Thébault").type(KeyCode.TAB);
        untilIn("#begin-network");
        robot.type(KeyCode.L, KeyCode.E, KeyCode.S); // written texts come without their keys, which this field reads
        until("the network", () -> node("#begin-network") instanceof ComboBox<?> box
                && String.valueOf(box.getValue()).equals("Les Ecossolies"));
    }

    private boolean shows(String text) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Label label && label.isVisible() && label.getText().contains(text));
    }

    private void press(String id) {
        untilThere(id);
        Toolkit.run(() -> {
            if (node(id) instanceof Button button) {
                button.fire();
            }
        });
    }

    private void secret(String id, String text) {
        Toolkit.run(() -> Optional.ofNullable(node(id)).ifPresent(Node::requestFocus));
        untilIn(id);
        robot.write(text);
    }

    @Test
    void enterBeginsInTheFieldOfTheNetworkAndAfterIt() {
        begin();
        robot.type(KeyCode.ENTER);
        untilThere("#shell");
        stop();
        running = null;
        stage();
        WindowStart other = new WindowStart(Words.french(), SampleStore.CLOCK);
        running = other;
        Toolkit.run(() -> other.start(stage, new WindowStores(folder.resolve("la.sillage"), SampleStore.CLOCK), null));
        answer();
        robot.type(KeyCode.ENTER);
        untilThere("#shell");
    }

    @Test
    void aNameANetworkAndOneIsAtWork() {
        begin();
        press("#begin-now");
        untilThere("#shell");
        assertThat(stores().isThere()).isTrue();
        until("who works here", () -> shows("Inès Thébault") && shows("Les Ecossolies"));
        startAgain();
        until("the window without a question", () -> node("#shell") != null && shows("Inès Thébault"));
    }

    @Test
    void theExampleIsShownAndNothingIsKept() {
        begin();
        Toolkit.run(() -> {
            if (node("#begin-with-EXAMPLE") instanceof RadioButton example) {
                example.fire();
            }
        });
        press("#begin-now");
        untilThere("#shell");
        assertThat(stores().isThere()).isFalse();
    }

    @Test
    void aProtectedFileAsksUntilItIsTheRightPassphraseWhichTheWindowChanges() {
        begin();
        secret("#begin-passphrase", SECRET);
        secret("#begin-again", SECRET);
        robot.type(KeyCode.ENTER);
        untilThere("#shell");
        startAgain();
        untilIn("#unlock-passphrase");
        robot.write("autre chose").type(KeyCode.ENTER);
        until("refused", () -> shows("Ce n’est pas la bonne phrase"));
        untilIn("#unlock-passphrase");
        robot.write(SECRET).type(KeyCode.ENTER);
        untilThere("#shell");

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        untilIn("#palette-field");
        robot.write("phrase secr");
        until("the command",
                () -> node("#palette-list") instanceof ListView<?> found && found.getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        untilIn("#passphrase-now");
        robot.write(SECRET);
        secret("#passphrase-then", OTHER);
        secret("#passphrase-again", OTHER);
        robot.type(KeyCode.ENTER);
        until("done", () -> shows("La phrase secrète a changé"));
        press("#passphrase-on");
        untilThere("#shell");
        stop();
        stores().open(new Passphrase(OTHER)).close().run();
    }
}
