package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.ResourceGiven;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A resource is given while advising, by keyboard, seen in the story and taken back; the catalogue is written. */
class ResourceJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private UseCases useCases;
    private SillageWindow window;
    private LifeRow resource;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        ListLife resources = useCases.life().list(LifeSubject.RESOURCES);
        resource = resources.rows(resources.order(LifeQuery.FIRST.withText("relais")).page(0, 1)).getFirst();
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.in(Locale.FRANCE), new Appearance(), background), useCases,
                    new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
        sample.close();
    }

    private void until(String what, BooleanSupplier holds) {
        Toolkit.waitUntil(window.scene(), what, holds);
    }

    private List<ResourceGiven> given(Code supportCase) {
        return useCases.caseFile().read().read(supportCase).orElseThrow().list(ResourceGiven.class);
    }

    private boolean writesIn(String id) {
        return window.scene().lookup(id) instanceof TextField field && field.isFocused();
    }

    private void take(String text) {
        robot.write(text, 0);
        until("the choice", () -> window.scene().lookup(".form-overlay") instanceof ListView<?> choices
                && choices.getSelectionModel().getSelectedItem() != null);
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until("told", () -> !prompts.notices.isEmpty()
                && prompts.notices.getLast().messageKey().equals("resources.told.given"));
    }

    @Test
    void isGivenFromTheCaseSeenInItsStoryAndTakenBack() {
        Code some = useCases.search()
                .search(fr.captierslieux.sillage.search.SearchQuery.parse("halle").orElseThrow(), 5)
                .hits().stream().filter(hit -> hit.kind() == fr.captierslieux.sillage.search.Hit.Kind.CASE).findFirst()
                .orElseThrow().code();
        int before = given(some).size();
        Toolkit.run(() -> window.show(new Place.OneCase(some)));
        until("the case", () -> window.scene().lookup("#case-story") instanceof ListView<?> story
                && story.isFocused() && !story.getItems().isEmpty());
        robot.type(KeyCode.D);
        until("the form", () -> writesIn("#form-ressource"));
        take("passer le rel");
        assertThat(given(some)).hasSize(before + 1).anyMatch(each -> each.title().equals(resource.title()));
        Toolkit.run(() -> Objects.requireNonNull(prompts.notices.getLast().action()).run().run());
        until("taken back", () -> given(some).size() == before);
    }

    @Test
    void isGivenFromItsOwnPanelAndCounted() {
        Toolkit.run(() -> window.show(new Place.OneOfLife(LifeSubject.RESOURCES, resource.code())));
        until("its panel", () -> window.scene().lookup("#resources-give") instanceof javafx.scene.control.Button give
                && !give.isDisabled()
                && window.scene().lookup("#preview-title") instanceof javafx.scene.control.Label title
                && title.getText().equals(resource.title()));
        Toolkit.run(() -> ((javafx.scene.control.Button) window.scene().lookup("#resources-give")).fire());
        until("the form", () -> writesIn("#form-dossier"));
        take("halle");
        ListLife resources = useCases.life().list(LifeSubject.RESOURCES);
        assertThat(resources.preview(resource.code()).orElseThrow().row().people()).isEqualTo(resource.people() + 1);
    }

    @Test
    void itsSheetIsAttachedSeenAndTakenAway() {
        Toolkit.run(() -> window.show(new Place.OneOfLife(LifeSubject.RESOURCES, resource.code())));
        until("its panel", () -> window.scene().lookup("#resource-attachments") instanceof ListView<?>);
        prompts.files.add(Path.of("sample-data/pieces-jointes/compte-rendu-visite-halle.pdf").toAbsolutePath());
        Toolkit.run(() -> window.scene().lookup("#resources-table").requestFocus());
        robot.type(KeyCode.J);
        until("its file", () -> files().getItems().size() == 1);
        until("seen", () -> window.scene().lookup(".preview-frame") != null);
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("attachment.told.added");
        Toolkit.run(() -> files().requestFocus());
        robot.type(KeyCode.DELETE);
        until("taken away", () -> files().getItems().isEmpty());
        until("told", () -> prompts.notices.getLast().messageKey().equals("lists.told.removed"));
        Toolkit.run(() -> Objects.requireNonNull(prompts.notices.getLast().action()).run().run());
        until("there again", () -> files().getItems().size() == 1);
    }

    private ListView<?> files() {
        return (ListView<?>) window.scene().lookup("#resource-attachments");
    }

    @Test
    void theCatalogueIsWrittenWhereOneSays() {
        Path target = folder.resolve("ressources.html");
        Toolkit.run(() -> window.show(new Place.Life(LifeSubject.RESOURCES)));
        prompts.answering(target);
        Toolkit.run(() -> ((javafx.scene.control.Button) window.scene().lookup("#resources-catalogue")).fire());
        until("written", () -> !prompts.notices.isEmpty());
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("catalogue.written");
        assertThat(Files.exists(target)).isTrue();
    }
}
