package fr.captierslieux.sillage.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.agenda.PlanModel;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The settings by keyboard alone: an entry is renamed, moved, retired, and one is added; all is taken back. */
class SettingsJourneyTest {
    @TempDir
    private Path folder;

    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private Appearance appearance;
    private SampleStore store;
    private Words words;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
        store = SampleStore.copyInto(folder);
        store.useCases().workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "Exemple"));
        show(Words.french(), SillageWindow.HEIGHT);
    }

    private void show(Words language, double height) {
        words = language;
        window = Toolkit.onScreen(() -> {
            SameThread background = new SameThread();
            SillageWindow made = new SillageWindow(
                    new Surroundings(language, Fixtures.CLOCK, appearance, background,
                            new Settings(Map.of(), background, store.useCases().workspace().setUp())),
                    store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(height);
            stage.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        hide();
        store.close();
    }

    private void hide() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
    }

    private void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(window.scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    private Node node(String id) {
        return Objects.requireNonNull(window.scene().lookup(id), id);
    }

    private ListView<?> list(String id) {
        return (ListView<?>) node(id);
    }

    private void keys(KeyCode modifier, KeyCode code) {
        robot.press(modifier, code).release(code, modifier);
    }

    private NetworkLists lists() {
        return store.useCases().settings().lists().read().lists();
    }

    /** The code of the entry that is looked at. */
    private String looked() {
        return list("#settings-lines").getSelectionModel().getSelectedItem() instanceof SettingLine line
                ? line.code()
                : "";
    }

    private void showList(String name) {
        keys(KeyCode.CONTROL, KeyCode.COMMA);
        until("the lists", () -> list("#settings-sections").isFocused());
        int at = Section.listAll().stream().map(Section::id).toList().indexOf(name);
        robot.type(KeyCode.HOME);
        for (int i = 0; i < at; i++) {
            robot.type(KeyCode.DOWN);
        }
        until("the section", () -> list("#settings-sections").getSelectionModel()
                .getSelectedItem() instanceof Section section && section.id().equals(name));
        robot.type(KeyCode.ENTER);
        until("the keyboard in the entries", () -> list("#settings-lines").isFocused());
    }

    @Test
    void anEntryIsRenamedEverywhereAndTakenBack() {
        showList("drop_out_reason");
        robot.type(KeyCode.ENTER);
        until("the form", () -> node("#form-libelle_fr").isFocused());
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("Pas de local");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("saved", () -> window.scene().lookup("#form") == null);
        assertThat(lists().labels(Locale.FRENCH).get("drop_out_reason")).isEqualTo(Map.of("FONCIER", "Pas de local"));
        assertThat(lists().labels(Locale.ENGLISH)).as("what was left as it is shipped is not said").isEmpty();
        assertThat(words.label("drop_out_reason", "FONCIER")).isEqualTo("Pas de local");
        until("in the list", () -> list("#settings-lines").getItems().getFirst() instanceof SettingLine line
                && line.title().equals("Pas de local"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        until("taken back", () -> lists().labels(Locale.FRENCH).isEmpty());
        until("in the list again", () -> list("#settings-lines").getItems().getFirst() instanceof SettingLine line
                && !line.title().equals("Pas de local"));
    }

    @Test
    void anEntryIsAddedMovedAndRetired() {
        showList("mode");
        robot.type(KeyCode.INSERT);
        until("the form", () -> node("#form-libelle_fr").isFocused());
        robot.write("Marche commune");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("saved", () -> lists().codes("mode").contains("MARCHE_COMMUNE"));
        until("in the list", () -> list("#settings-lines").getItems().stream()
                .anyMatch(each -> each instanceof SettingLine line && line.code().equals("MARCHE_COMMUNE")));
        Toolkit.run(() -> node("#settings-lines").requestFocus());
        robot.type(KeyCode.END);
        until("the last entry", () -> looked().equals("MARCHE_COMMUNE"));
        keys(KeyCode.ALT, KeyCode.UP);
        until("a place further up", () -> lists().codes("mode").indexOf("MARCHE_COMMUNE") == 5);
        until("still looked at", () -> looked().equals("MARCHE_COMMUNE"));
        robot.type(KeyCode.DELETE);
        until("retired", () -> lists().isRetired("mode", "MARCHE_COMMUNE"));
        until("said so", () -> !node("#settings-back").isDisabled() && node("#settings-retire").isDisabled());
        Toolkit.run(() -> ((Button) node("#settings-back")).fire());
        until("offered again", () -> lists().offered("mode").contains("MARCHE_COMMUNE"));
        assertThat(prompts.problems).isEmpty();
    }

    @Test
    void aFixedListTellsWhyAndIsRenamed() {
        showList("qualification");
        assertThat(node("#settings-new").isDisabled()).isTrue();
        assertThat(node("#settings-retire").isDisabled()).isTrue();
        assertThat(node("#settings-edit").isDisabled()).isFalse();
        until("the reason", () -> node("#settings-about") instanceof Label label
                && label.getText().contains("B1"));
    }

    @Test
    void whoDoesNotCoordinateReads() {
        hide();
        store.useCases().workspace().introduce().introduce(new Profile("Rose Fleury", "ECOSSOLIES", "Exemple"));
        show(Words.french(), SillageWindow.HEIGHT);
        showList("theme");
        until("who does", () -> node("#settings-who").isVisible());
        assertThat(node("#settings-edit").isDisabled()).isTrue();
        robot.type(KeyCode.ENTER).type(KeyCode.DELETE);
        assertThat(window.scene().lookup("#form")).isNull();
        assertThat(lists()).isEqualTo(NetworkLists.SHIPPED);
    }

    @Test
    void everyListIsThere() {
        assertThat(Section.listAll()).extracting(Section::id).doesNotHaveDuplicates().containsAll(
                ListNames.listExchanged().stream().map(name -> ListNames.find(name).orElseThrow()).toList());
    }

    @Test
    void aNoteBeginsWithATemplateAndKeepsWhatWasTyped() {
        showList("templates");
        robot.type(KeyCode.INSERT);
        until("the form", () -> node("#form-titre").isFocused());
        robot.write("Notre visite").type(KeyCode.TAB).write("Vu [qui");
        robot.write("]. Suite [quoi");
        robot.write("]");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("saved", () -> window.scene().lookup("#form") == null);
        until("in the list", () -> list("#settings-lines").getItems().stream()
                .anyMatch(each -> each instanceof SettingLine line && line.title().equals("Notre visite")));
        Toolkit.run(() -> window.show(new Place.OneCase(new Code("ECOSSOLIES-A-0001"))));
        until("the page", () -> window.scene().lookup("#case-story") != null);
        Toolkit.run(() -> node("#case-story").requestFocus());
        robot.type(KeyCode.S);
        until("the note", () -> window.scene().lookup("#form-compte_rendu .text-area") != null);
        Toolkit.run(() -> node("#form-compte_rendu .text-area").requestFocus());
        robot.write("Bonjour");
        keys(KeyCode.CONTROL, KeyCode.M);
        until("the templates", () -> menu().isPresent());
        menu().orElseThrow().getItems().stream().filter(item -> "Notre visite".equals(item.getText())).findFirst()
                .ifPresent(item -> Toolkit.run(item::fire));
        TextArea note = (TextArea) node("#form-compte_rendu .text-area");
        until("the first blank", () -> note.getSelectedText().equals("[qui]"));
        robot.write("Paul").type(KeyCode.TAB);
        until("the second blank", () -> note.getSelectedText().equals("[quoi]"));
        robot.write("lundi");
        until("all of it", () -> note.getText().equals("Bonjour\nVu Paul. Suite lundi"));
        robot.type(KeyCode.TAB);
        until("Tab leaves the note", () -> !note.isFocused());
    }

    @Test
    void aWeightIsSetAndASituationWeighsOtherwise() {
        showList("numbers");
        until("the weights", () -> list("#settings-lines").getItems().size() == SetNumber.values().length - 1);
        assertThat(node("#settings-new").isDisabled()).isTrue();
        robot.type(KeyCode.ENTER);
        until("the form", () -> node("#form-valeur").isFocused());
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("55");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("set", () -> store.useCases().settings().rest().listNumbers().getFirst().size() == 55);
        until("in the list", () -> list("#settings-lines").getItems().getFirst() instanceof SettingLine line
                && line.uses().equals("+55"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        until("taken back", () -> !store.useCases().settings().rest().listNumbers().getFirst().said());
        Toolkit.run(() -> node("#settings-sections").requestFocus());
        showList("situations");
        robot.type(KeyCode.ENTER);
        until("the form", () -> node("#form-pour").isFocused());
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("101");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("too many", () -> node("#form-note-pour") instanceof Label label && label.getText().contains("100"));
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("3");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("said", () -> store.useCases().settings().rest().listSituations().getFirst().calling().points() == 3);
    }

    @Test
    void afterHowManyDaysThereIsNoNewsIsSetAndTheListSaysIt() {
        showList("days");
        until("the number", () -> list("#settings-lines").getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        until("the form", () -> node("#form-valeur").isFocused());
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.write("90");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("in the list", () -> list("#settings-lines").getItems().getFirst() instanceof SettingLine line
                && line.uses().equals("90 jours"));
        Toolkit.run(() -> window.show(new Place.Cases()));
        until("the view says it", () -> node("#view-SILENT") instanceof ToggleButton view
                && view.getText().equals("Sans nouvelles depuis 90 j"));
    }

    @Test
    void aModelOfPlansIsWrittenWithItsTasksAndTakenBack() {
        showList("plan-models");
        int before = models().size();
        robot.type(KeyCode.INSERT);
        until("the form", () -> node("#form-intitule").isFocusWithin());
        robot.write("Premiers pas");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("a model", () -> models().size() == before + 1 && titles().contains("Premiers pas"));
        chooseLine("Premiers pas");
        addStep("Lire le dossier", "0");
        chooseLine("Lire le dossier");
        addStep("Rappeler", "7");
        PlanModel made = models().stream().filter(each -> each.plan().title().equals("Premiers pas")).findFirst()
                .orElseThrow();
        assertThat(made.steps()).extracting(Task::title).containsExactly("Lire le dossier", "Rappeler");
        assertThat(made.steps().getLast().after()).isEqualTo(made.steps().getFirst().code());
        assertThat(made.steps().getLast().delayDays()).isEqualTo(7);
        chooseLine("Rappeler");
        ScreenSweep.look(window.scene(), "settings-plan-models");
        robot.type(KeyCode.DELETE);
        until("one task", () -> !titles().contains("Rappeler"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        until("two again", () -> titles().contains("Rappeler"));
        chooseLine("Premiers pas");
        robot.type(KeyCode.DELETE);
        until("gone with its tasks", () -> models().size() == before && !titles().contains("Lire le dossier"));
    }

    /** What a funder asks for is written down, comes back in the day of who coordinates, and leads to the report. */
    @Test
    void anAgreementIsWrittenWithATargetAndItsReportIsDue() {
        showList("agreements");
        int before = list("#settings-lines").getItems().size();
        robot.type(KeyCode.INSERT);
        until("the form", () -> node("#form-financeur").isFocusWithin());
        robot.write("Le Département").type(KeyCode.TAB);
        until("its title", () -> node("#form-intitule").isFocusWithin());
        robot.write("Appui aux lieux");
        Toolkit.run(() -> ((ToggleButton) node("#form-rapports-TRIMESTRIEL")).fire());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("in the list", () -> list("#settings-lines").getItems().size() == before + 1
                && titles().contains("Appui aux lieux"));
        chooseLine("Appui aux lieux");
        until("said to be due", () -> list("#settings-lines").getSelectionModel()
                .getSelectedItem() instanceof SettingLine line && line.state().equals("un rapport à remettre")
                && line.text().startsWith("Rapport T3 2026 à remettre avant le 30"));
        Toolkit.run(() -> ((Button) node("#settings-add-target")).fire());
        until("the form of a target", () -> node("#form-indicateur").isFocusWithin());
        robot.write("A1").type(KeyCode.TAB);
        until("found by its words", () -> node("#form-indicateur").lookup(".text-field") instanceof TextField field
                && field.getText().startsWith("A1 · "));
        Toolkit.run(() -> node("#form-cible").requestFocus());
        robot.write("12");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("under its agreement", () -> list("#settings-lines").getItems().size() == before + 2);
        ScreenSweep.look(window.scene(), "settings-agreements");

        Toolkit.run(() -> window.shell().show("day"));
        until("in the day", () -> dayLine("Rapport T3 2026 pour Le Département").isPresent());
        ScreenSweep.look(window.scene(), "day-report-due");
        Toolkit.run(() -> {
            ListView<?> day = list("#day-list");
            day.getSelectionModel()
                    .clearAndSelect(day.getItems().indexOf(dayLine("Rapport T3 2026 pour").orElseThrow()));
            day.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        until("its report", () -> "2026-T3".equals(window.reports().periodProperty().get().label())
                && window.reports().scopeProperty().get().agreement() != null);
        until("the screen", () -> node("#screen-title") instanceof Label title && title.getText().equals("Rapports"));
    }

    private Optional<?> dayLine(String title) {
        return list("#day-list").getItems().stream().filter(each -> each.toString().contains("ReportDue")).findFirst()
                .filter(each -> list("#day-list").lookupAll(".label").stream()
                        .anyMatch(node -> node instanceof Label label && label.getText().startsWith(title)));
    }

    private void addStep(String title, String days) {
        robot.press(KeyCode.SHIFT, KeyCode.INSERT).release(KeyCode.INSERT, KeyCode.SHIFT);
        until("the form of a task", () -> node("#form-intitule").isFocusWithin());
        robot.write(title);
        Toolkit.run(() -> node("#form-delai_jours").lookup(".text-field").requestFocus());
        robot.write(days);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("the task", () -> titles().contains(title));
    }

    private List<PlanModel> models() {
        return store.useCases().settings().planModels().list();
    }

    private List<String> titles() {
        return list("#settings-lines").getItems().stream().map(line -> ((SettingLine) line).title()).toList();
    }

    private void chooseLine(String title) {
        until(title, () -> titles().contains(title));
        Toolkit.run(() -> {
            list("#settings-lines").requestFocus();
            list("#settings-lines").getSelectionModel().clearAndSelect(titles().indexOf(title));
        });
    }

    @Test
    void subStagesAreArrangedByKeys() {
        store.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("sous_stades", Map.of("code", "BAIL", "stade", "CREATION", "intitule", "Bail")),
                RecordEdit.create("sous_stades",
                        Map.of("code", "STATUTS", "stade", "CREATION", "intitule", "Statuts"))));
        showList("sub-stages");
        until("both", () -> list("#settings-lines").getItems().size() == 2);
        robot.type(KeyCode.DOWN);
        keys(KeyCode.ALT, KeyCode.UP);
        until("the other way round", () -> list("#settings-lines").getItems().getFirst() instanceof SettingLine line
                && line.code().equals("STATUTS"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        until("taken back", () -> list("#settings-lines").getItems().getFirst() instanceof SettingLine line
                && line.code().equals("BAIL"));
    }

    @Test
    void aSubStageIsMadeAndNamedOnACase() {
        showList("sub-stages");
        robot.type(KeyCode.INSERT);
        until("the form", () -> node("#form-stade").isFocusWithin());
        robot.write("Creation").type(KeyCode.TAB).write("Statuts").type(KeyCode.TAB);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until("saved", () -> window.scene().lookup("#form") == null);
        until("in the list", () -> list("#settings-lines").getItems().stream()
                .anyMatch(each -> each instanceof SettingLine line && line.title().equals("Statuts")));
        String code = store.useCases().settings().lists().read().subStages().getFirst().code();
        store.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(RecordEdit.create("stades",
                Map.of("projet", store.useCases().forms().open().open("dossiers", "ECOSSOLIES-A-0001").orElseThrow()
                        .text("projet"), "stade", "CREATION", "le", "2026-11-23", "sous_stade", code))));
        Toolkit.run(() -> window.show(new Place.OneCase(new Code("ECOSSOLIES-A-0001"))));
        until("beneath the track",
                () -> node("#sub-stage") instanceof Label label && label.getText().equals("Statuts"));
        ScreenSweep.look(window.scene(), "settings-sub-stage-of-a-case");
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(each -> each.isShowing() && each.getItems().stream()
                        .anyMatch(item -> item.getId() != null && item.getId().startsWith("template-")))
                .findFirst();
    }

    /** Pictures in light and dark, in both languages, small, with the longest names. */
    @Test
    void isDrawnWhole() {
        store.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("listes", Map.of("liste", "themes", "code", "MEDIATION", "libelle_fr",
                        "Médiation, résolution des désaccords et accompagnement des collectifs qui traversent une passe difficile",
                        "libelle_en", "Mediation", "ordre", "50", "retire", "O")),
                RecordEdit.create("listes", Map.of("liste", "themes", "libelle_fr", "Vie de l’équipe"))));
        for (Words language : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                look("settings", language, mode, 800, "theme", false);
            }
        }
        store.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("sous_stades", Map.of("code", "STATUTS", "stade", "CREATION", "intitule",
                        "Statuts en cours de rédaction"))));
        look("settings-sub-stages", Words.french(), Mode.LIGHT, 800, "sub-stages", false);
        look("settings-situations", Words.french(), Mode.LIGHT, 800, "situations", false);
        look("settings-numbers", Words.french(), Mode.DARK, 800, "numbers", false);
        look("settings-days", Words.french(), Mode.LIGHT, 720, "days", false);
        look("settings-templates", Words.french(), Mode.LIGHT, 800, "templates", false);
        look("settings-fixed", Words.french(), Mode.LIGHT, 720, "stage", false);
        look("settings-form", Words.french(), Mode.LIGHT, 720, "theme", true);
        look("settings-form", Words.in(Locale.UK), Mode.DARK, 800, "theme", true);
    }

    private void look(String name, Words language, Mode mode, double height, String list, boolean form) {
        hide();
        Toolkit.run(() -> appearance.modeProperty().set(mode));
        show(language, height);
        showList(list);
        if (form) {
            robot.type(KeyCode.INSERT);
            until("the form", () -> node("#form-libelle_fr").isFocused());
        }
        ScreenSweep.look(window.scene(), name + "-" + language.locale().getLanguage() + "-"
                + mode.name().toLowerCase(Locale.ROOT) + (height == 800 ? "" : "-720"));
    }
}
