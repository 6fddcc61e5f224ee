package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An advisor finds a case by three letters, narrows the list, keeps that as a view, and takes it to a spreadsheet. */
class FindJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    @SuppressWarnings("NullAway.Init")
    private Background background;
    private SampleStore store;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        window = openWindow();
    }

    private SillageWindow openWindow() {
        background = new ThreadedBackground(Platform::runLater);
        UseCases useCases = store.useCases();
        return Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(useCases.workspace().setUp().readAll(), background,
                                    useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.shell().show("cases");
            return made;
        });
    }

    private void closeWindow() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
    }

    @AfterEach
    void close() {
        closeWindow();
        store.close();
    }

    @Test
    void threeLettersFindACase() {
        Toolkit.waitUntil(window.scene(), "list", () -> !window.cases().rows().isEmpty());
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "palette", () -> field().isFocused());
        Toolkit.run(() -> field().setText("hal"));
        Toolkit.waitUntil(window.scene(), "hits", () -> index("CASE") >= 0);
        int steps = Toolkit.onScreen(() -> index("CASE"));
        String named = Toolkit.onScreen(() -> String
                .valueOf(((ListView<?>) window.scene().lookup("#palette-list")).getItems().get(steps))
                .replaceFirst(".*title=(.*?), detail=.*", "$1"));
        for (int i = 0; i < steps; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "the page of the case", () -> window.scene().lookup("#page-back") != null
                && window.scene().lookup("#screen-title") instanceof Label title && title.getText().equals(named));
        assertThat(Toolkit.onScreen(() -> window.scene().lookup("#palette").isVisible())).isFalse();
    }

    private TextField field() {
        return (TextField) window.scene().lookup("#palette-field");
    }

    private int index(String kind) {
        List<?> items = ((ListView<?>) window.scene().lookup("#palette-list")).getItems();
        for (int i = 0; i < items.size(); i++) {
            if (String.valueOf(items.get(i)).contains("kind=" + kind)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aViewIsKeptAndFoundAgainTheNextDay() {
        Toolkit.waitUntil(window.scene(), "list", () -> !window.cases().rows().isEmpty());
        Toolkit.run(() -> window.cases().ask(now -> now.withDepartment("44").withUnseenDays(30)));
        robot.clickOn("#keep-view");
        Toolkit.waitUntil(window.scene(), "field for the name",
                () -> robot.lookup("#view-name").tryQuery().isPresent());
        Toolkit.run(() -> robot.lookup("#view-name").queryAs(TextField.class).setText("À relancer, 44"));
        robot.clickOn("#view-name-keep");
        Toolkit.waitUntil(window.scene(), "view", () -> view() != null);
        CaseQuery asked = Toolkit.onScreen(() -> window.cases().queryProperty().get());
        choose("NETWORK");
        closeWindow();

        window = openWindow();
        Toolkit.waitUntil(window.scene(), "view", () -> view() != null);
        assertThat(Toolkit.onScreen(() -> window.cases().queryProperty().get())).isEqualTo(CaseQuery.FIRST);
        Toolkit.run(() -> Objects.requireNonNull(view()).fire());
        Toolkit.waitUntil(window.scene(), "asked", () -> window.cases().queryProperty().get().equals(asked));
        assertThat(Toolkit.onScreen(() -> Objects.requireNonNull(view()).isSelected())).isTrue();
        assertThat(Toolkit.onScreen(() -> item("NETWORK").isSelected())).as("the column is there again").isTrue();
    }

    private @Nullable ToggleButton view() {
        return window.scene().getRoot().lookupAll(".view-choice").stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast).filter(button -> button.getText().equals("À relancer, 44")).findFirst()
                .orElse(null);
    }

    private CheckMenuItem item(String column) {
        return (CheckMenuItem) ((MenuButton) window.scene().lookup("#cases-columns")).getItems().stream()
                .filter(each -> each.getId().equals("choose-" + column)).findFirst().orElseThrow();
    }

    private void choose(String column) {
        Toolkit.run(() -> {
            item(column).setSelected(!item(column).isSelected());
            item(column).fire();
        });
    }

    @Test
    void aPersonIsFoundWrittenDownAndHadBackFromTheBin() {
        // who took part in an event, was met or is awaited stays: what counts or names them does
        Code code = store.store()
                .read(() -> Sql
                        .list(store.store().connection(), row -> new Code(row.getString(1)),
                                """
                                        SELECT e.code FROM person e WHERE e.deleted = 0
                                        AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.person_id = e.id)
                                        AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE instr('|' || f.people || '|', '|' || e.code || '|') > 0)
                                        AND NOT EXISTS (SELECT 1 FROM appointment a WHERE instr('|' || a.people || '|', '|' || e.code || '|') > 0)
                                        AND NOT EXISTS (SELECT 1 FROM organisation o WHERE instr('|' || o.people || '|', '|' || e.code || '|') > 0)
                                        ORDER BY e.code LIMIT 1""")
                        .getFirst());
        PersonRow someone = store.useCases().people().preview().preview(code).orElseThrow().row();
        Toolkit.run(() -> window.show(new Place.OnePerson(someone.code())));
        Toolkit.waitUntil(window.scene(), "the person's panel",
                () -> window.scene().lookup("#people-preview .panel-title") instanceof Label title
                        && title.getText().equals(someone.name()));
        robot.clickOn("#people-bin");
        Toolkit.waitUntil(window.scene(), "news", () -> !prompts.notices.isEmpty());
        Notice news = prompts.notices.getFirst();
        assertThat(news.messageKey()).isEqualTo("lists.told.removed");
        assertThat(news.arguments()).containsExactly(someone.name());
        assertThat(store.useCases().people().preview().preview(someone.code())).isEmpty();
        Toolkit.run(() -> Objects.requireNonNull(news.action()).run().run());
        Toolkit.waitUntil(window.scene(), "undone", () -> prompts.notices.size() > 1);
        assertThat(store.useCases().people().preview().preview(someone.code())).isPresent();

        robot.clickOn("#people-new");
        Toolkit.waitUntil(window.scene(), "a form in the panel's place",
                () -> window.scene().lookup(".form-title") != null && window.scene().lookup("#people-preview") == null);
    }

    @Test
    void whatIsSeenIsCopiedAndExported() throws Exception {
        Toolkit.waitUntil(window.scene(), "list", () -> !window.cases().rows().isEmpty());
        Toolkit.run(() -> {
            item("NEXT_ACTION").setSelected(false);
            item("NEXT_ACTION").getOnAction().handle(null);
            window.cases().ask(now -> now.withDepartment("53"));
        });
        Toolkit.waitUntil(window.scene(), "narrowed", () -> window.cases().totalProperty().get() < 60);
        int rows = Toolkit.onScreen(() -> window.cases().rows().size());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "copied", () -> !prompts.notices.isEmpty());
        List<String> lines = Toolkit.onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertThat(lines).hasSize(rows + 1);
        assertThat(lines.getFirst()).isEqualTo("Projet\tStade\tDernier contact");
        assertThat(lines.get(1).split("\t", -1)).hasSize(3);

        Path workbookFile = folder.resolve("liste.xlsx");
        prompts.answering(workbookFile);
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "written", () -> prompts.notices.size() == 2);
        assertThat(prompts.choices.getFirst().detailKey()).isEqualTo("lists.export.personal");
        try (InputStream file = Files.newInputStream(workbookFile); var workbook = WorkbookFactory.create(file)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(rows);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("Dernier contact");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getLocalDateTimeCellValue().getYear())
                    .isGreaterThan(2020);
        }
    }
}
