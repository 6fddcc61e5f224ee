package fr.captierslieux.sillage.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Protection;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands before the window: first start, passphrase, refusal. */
class BeginningScreensTest {
    private static final List<NetworkChoice> NETWORKS = List.of(new NetworkChoice("CRESS", "CRESS Pays de la Loire"),
            new NetworkChoice("ECOSSOLIES", "Les Ecossolies"));

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    record Case(String name, Function<Words, Parent> make, Words words, Mode mode) {
        @Override
        public String toString() {
            return name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("begin", each -> new BeginningPane(each, NETWORKS, List.of(With.values()),
                        answer -> {
                        }), words, mode));
                cases.add(new Case("begin-faults", BeginningScreensTest::faulty, words, mode));
                cases.add(new Case("unlock-wrong", each -> {
                    UnlockPane pane = new UnlockPane(each, typed -> {
                    });
                    pane.refuse("unlock.wrong");
                    return pane;
                }, words, mode));
                cases.add(new Case("passphrase-first", each -> passphrase(each, Protection.NONE), words, mode));
                cases.add(new Case("passphrase-change", each -> {
                    PassphrasePane pane = passphrase(each, Protection.PASSPHRASE);
                    pane.refuse("passphrase.refused.locked");
                    return pane;
                }, words, mode));
                cases.add(new Case("passphrase-done", each -> {
                    PassphrasePane pane = passphrase(each, Protection.NONE);
                    pane.showDone(new PassphraseWish(null, new Passphrase("quatre mots au hasard")),
                            List.of(Path.of("/home/ines/.local/share/sillage/sillage.sillage.schema-25")));
                    return pane;
                }, words, mode));
                cases.add(new Case("refused", each -> new RefusedPane(each, Reason.NEWER, () -> {
                }), words, mode));
            }
        }
        return cases.stream();
    }

    private static PassphrasePane passphrase(Words words, Protection protection) {
        return new PassphrasePane(words, new PassphraseModel(protection), wish -> {
        }, () -> {
        });
    }

    private static Parent faulty(Words words) {
        BeginningPane pane = new BeginningPane(words, NETWORKS, List.of(With.values()), answer -> {
        });
        pane.model().passphraseProperty().set("court");
        Scene scene = new Scene(pane, 10, 10); // the button is found in a scene alone
        pane.applyCss();
        pane.layout();
        ((Button) pane.lookup("#begin-now")).fire();
        scene.setRoot(new Group());
        return pane;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawn(Case each) throws IOException {
        Scene scene = Toolkit.onScreen(() -> {
            Appearance appearance = new Appearance();
            appearance.modeProperty().set(each.mode());
            Scene made = new Scene(each.make().apply(each.words()), 1280, 800);
            appearance.dress(made);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            return made;
        });
        ScenePicture picture = ScenePicture.take(scene);
        picture.write(Path.of("target/screens", each + ".png"));
        assertThat(picture.colours(300, 100, 680, 600)).isGreaterThan(40);
        Toolkit.run(() -> scene.getWindow().hide());
    }

    @Test
    void tellsWhatIsMissingAndThenBegins() {
        List<Beginning> begun = new ArrayList<>();
        Toolkit.run(() -> {
            BeginningPane pane = new BeginningPane(Words.french(), NETWORKS, List.of(With.values()), begun::add);
            Stage stage = new Stage();
            stage.setScene(new Scene(pane, 1280, 800));
            stage.show();
            pane.applyCss();
            Button button = (Button) pane.lookup("#begin-now");
            button.fire();
            assertThat(begun).isEmpty();
            assertThat(pane.lookup("#begin-person").isFocused()).as("the first fault has the keyboard").isTrue();
            pane.model().personProperty().set("Inès Thébault");
            pane.model().networkProperty().set(NETWORKS.getFirst());
            button.fire();
            stage.hide();
        });
        assertThat(begun).singleElement().satisfies(answer -> assertThat(answer.network().code()).isEqualTo("CRESS"));
    }
}
