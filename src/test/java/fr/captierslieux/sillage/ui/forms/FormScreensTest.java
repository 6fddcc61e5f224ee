package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.ui.SceneChecks;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in a side panel, in both languages, light and dark: drawn whole and nameable; with faults, a conflict, the longest names. */
@Tag("store")
class FormScreensTest {
    private static final int FEWEST_COLOURS = 30;
    private static final List<String> FILES = List.of("suivis", "personnes", "projets", "membres", "dossiers", "stades",
            "visions", "orientations", "emplois", "financements", "partenaires", "organisations", "plans",
            "taches", "rendez_vous");
    private static final String LONG = "Accompagnement à la programmation pluriannuelle des activités du tiers-lieu";

    @TempDir
    static java.nio.file.Path folder;

    private static SampleStore store;
    private static RowId followUp;

    /** One state of a form. */
    record Shown(String name, FormRequest request, BiConsumer<FormStage, SampleStore> state, Words words, Mode mode) {
        @Override
        public String toString() {
            return "form-" + name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    @BeforeAll
    static void open() {
        store = SampleStore.copyInto(folder);
        followUp = store.useCases().forms().open().open("suivis", "APESS53-A-0001").orElseThrow().row();
        store.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("sous_stades",
                        Map.of("code", "ETUDE", "stade", "FAISABILITE", "intitule", "Étude de marché")),
                RecordEdit.create("champs",
                        Map.of("code", "LONG", "fichier", "stades", "intitule", LONG, "type", "LISTE",
                                "choix", LONG + "|Autre")),
                RecordEdit.create("champs",
                        Map.of("code", "OUI", "fichier", "stades", "intitule", LONG + " ?", "type", "OUI_NON"))));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Shown> shown() {
        List<Shown> all = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                for (String file : FILES) {
                    all.add(new Shown(file, FormRequest.create(file, Map.of()), (stage, there) -> {
                    }, words, mode));
                }
                all.add(new Shown("written", new FormRequest("suivis", followUpRow(), Map.of(), "compte_rendu"),
                        (stage, there) -> {
                        }, words, mode));
                all.add(new Shown("faults", FormRequest.create("suivis", Map.of("dossier", "APESS53-A-0001")),
                        (stage, there) -> {
                            type(stage, "le", "32/13");
                            type(stage, "trajet_min", "70 h");
                            press(stage, "form-save");
                        }, words, mode));
                all.add(new Shown("conflict", new FormRequest("suivis", followUpRow(), Map.of(), "compte_rendu"),
                        FormScreensTest::conflict, words, mode));
                all.add(new Shown("spelling", FormRequest.create("suivis", Map.of("dossier", "APESS53-A-0001")),
                        FormScreensTest::mistakes, words, mode));
                all.add(new Shown("people",
                        new FormRequest("suivis", null, Map.of("dossier", "APESS53-A-0001"), "personnes"),
                        (stage, there) -> people(stage), words, mode));
                all.add(new Shown("warning",
                        FormRequest.edit("dossiers", RowId.derived("support_case", "APESS53-A-0001")),
                        (stage, there) -> {
                            type(stage, "cloture_le", "30/09/2026");
                            stage.forms.look();
                        }, words, mode));
                all.add(new Shown("new-entry", FormRequest.create("suivis", Map.of("dossier", "APESS53-A-0001")),
                        (stage, there) -> {
                            type(stage, "type", "Café-rencontre");
                            stage.find("form-type").fireEvent(key(javafx.scene.input.KeyCode.DOWN));
                            stage.find("form-type").fireEvent(key(javafx.scene.input.KeyCode.ENTER));
                            ((TextField) stage.find("form-themes").lookup(".in-chips")).requestFocus();
                            ((TextField) stage.find("form-themes").lookup(".in-chips")).setText("Vie");
                        }, words, mode));
                all.add(new Shown("new-person",
                        new FormRequest("suivis", null, Map.of("dossier", "APESS53-A-0001"), "personnes"),
                        (stage, there) -> {
                            people(stage);
                            stage.find("form-compte_rendu").lookup(".text-area").requestFocus();
                        }, words, mode));
                all.add(new Shown("list", FormRequest.create("dossiers", Map.of()),
                        (stage, there) -> type(stage, "projet", "la"), words, mode));
            }
        }
        return all.stream();
    }

    private static RowId followUpRow() {
        return RowId.derived("follow_up", "APESS53-A-0001");
    }

    private static void type(FormStage stage, String header, String text) {
        if (stage.find("form-" + header) instanceof TextField field) {
            field.requestFocus();
            field.setText(text);
        }
    }

    private static void press(FormStage stage, String id) {
        if (stage.find(id) instanceof Button button) {
            button.fire();
        }
    }

    private static void people(FormStage stage) {
        var text = (TextField) stage.find("form-personnes").lookup(".in-chips");
        text.requestFocus();
        text.setText("Nadia Le Goff-Kermarrec de la Tour");
        text.fireEvent(key(javafx.scene.input.KeyCode.DOWN));
        text.fireEvent(key(javafx.scene.input.KeyCode.ENTER));
        text.requestFocus();
        text.fireEvent(key(javafx.scene.input.KeyCode.DOWN));
    }

    private static javafx.scene.input.KeyEvent key(javafx.scene.input.KeyCode code) {
        return new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false,
                false, false);
    }

    private static void mistakes(FormStage stage, SampleStore there) {
        var area = (javafx.scene.control.TextArea) stage.find("form-compte_rendu").lookup(".text-area");
        area.setText("La covention d’ocupation est signée. Les habitantes demandent une "
                + "réhabilitattion complète de la grange avant l’hiver.");
    }

    private static void conflict(FormStage stage, SampleStore there) {
        FormUseCases useCases = there.useCases().forms();
        var now = useCases.open().open("suivis", followUpRow()).orElseThrow();
        javafx.scene.Node report = stage.find("form-compte_rendu").lookup(".text-area");
        ((javafx.scene.control.TextArea) report).appendText(" La mairie prête la salle dès novembre.");
        useCases.save().save(new Gesture("edit-follow_up", "Loïc"), List.of(new RecordEdit("suivis", followUpRow(),
                now.version(), Map.of("compte_rendu", new Change(now.text("compte_rendu"),
                        now.text("compte_rendu") + " La Région peut compléter le financement.")))));
        stage.forms.refresh();
        useCases.save().save(new Gesture("edit-follow_up", "Loïc"), List.of(new RecordEdit("suivis", followUpRow(),
                now.version() + 1, Map.of("compte_rendu", new Change(now.text("compte_rendu")
                        + " La Région peut compléter le financement.", now.text("compte_rendu"))))));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isDrawnWholeAndNameable(Shown each) throws Exception {
        assertThat(followUp).isEqualTo(followUpRow());
        FormStage stage = FormStage.on(store, each.words(), each.mode()).open(each.request());
        Toolkit.run(() -> each.state().accept(stage, store));
        if (each.name().equals("spelling")) {
            Toolkit.waitUntil(stage.scene(), "the waves",
                    () -> stage.scene().lookup(".spell-waves") instanceof Path waves
                            && waves.getElements().size() > 60);
        }
        ScenePicture picture = ScenePicture.take(stage.scene());
        picture.write(java.nio.file.Path.of("target/screens", each + ".png"));
        assertThat(stage.prompts.problems).isEmpty();
        assertThat(picture.colours(60, 0, 360, 800)).as("the form is drawn").isGreaterThan(FEWEST_COLOURS);
        assertThat(withoutEditor(stage, each.request().file())).as("columns that no editor edits").isEmpty();
        assertThat(Toolkit.onScreen(() -> SceneChecks.nameless(stage.scene()))).isEmpty();
        assertThat(Toolkit.onScreen(() -> SceneChecks.cut(stage.scene()))).as("no text is cut").isEmpty();
        stage.close();
        store.useCases().forms().drafts().listAll()
                .forEach(draft -> store.useCases().forms().drafts().discard(draft.name()));
    }

    private static List<String> withoutEditor(FormStage stage, String file) {
        List<FormField> fields = FormLayouts.of(file).fields();
        Set<String> drawn = fields.stream().map(FormField::header).collect(Collectors.toSet());
        Set<String> always = fields.stream().filter(field -> field.when() == null).map(FormField::header)
                .collect(Collectors.toSet());
        return ExchangeFormat.getFile(file).columns().stream().map(ExchangeColumn::header)
                .filter(header -> !header.equals("code"))
                .filter(header -> !drawn.contains(header)
                        || (always.contains(header) && stage.scene().lookup("#form-" + header) == null
                                && !header.equals("dossier")))
                .toList();
    }
}
