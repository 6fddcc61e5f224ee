package fr.captierslieux.sillage.ui.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.ui.Drags;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An advisor attaches files to a case, looks at them, names them, opens them and takes them out, by keyboard alone. */
class AttachmentsJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        UseCases useCases = sample.useCases();
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.in(Locale.FRANCE), new Appearance(), background), useCases,
                    new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            made.show(new Place.OneCase(CaseFiles.HALLE));
            return made;
        });
        Toolkit.waitUntil(window.scene(), "the case",
                () -> window.scene().lookup("#case-story") instanceof ListView<?> story
                        && story.getItems().size() > 5 && story.isFocused());
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

    private List<Attachment> files() {
        return sample.useCases().caseFile().read().read(CaseFiles.HALLE).orElseThrow().list(FileAttached.class)
                .stream().map(FileAttached::attachment).toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<Attachment> list() {
        return (ListView<Attachment>) window.scene().lookup("#case-attachments");
    }

    private void attachBoth() {
        prompts.files.addAll(List.of(CaseFiles.mail(), CaseFiles.photo()));
        robot.type(KeyCode.J);
        Toolkit.waitUntil(window.scene(), "attached", () -> !prompts.notices.isEmpty());
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("attachment.told.added");
        robot.clickOn("#case-tab-ATTACHMENTS");
        Toolkit.waitUntil(window.scene(), "the list",
                () -> list() != null && list().getItems().size() == 2 && seen() != null);
        Toolkit.run(() -> list().requestFocus());
    }

    /** What is seen of the chosen one: the picture or the text. */
    private Object seen() {
        var text = window.scene().lookup("#attachment-text");
        return text != null ? text : window.scene().lookup(".preview-frame");
    }

    private Attachment chosen() {
        return Toolkit.onScreen(() -> list().getSelectionModel().getSelectedItem());
    }

    @Test
    void attachesLooksNamesAndRemovesByKeyboard() {
        attachBoth();
        String first = chosen().name();
        robot.type(KeyCode.UP);
        Toolkit.waitUntil(window.scene(), "the other",
                () -> !list().getSelectionModel().getSelectedItem().name().equals(first));
        robot.type(KeyCode.F2);
        Toolkit.waitUntil(window.scene(), "its name", () -> window.scene().getFocusOwner() instanceof TextField);
        robot.type(KeyCode.A, KeyCode.B, KeyCode.C).type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "named", () -> prompts.notices.size() == 2);
        assertThat(files()).extracting(Attachment::name).anyMatch(name -> name.matches("(?i)abc\\.(jpg|eml)"));
        Toolkit.waitUntil(window.scene(), "back in the list", () -> list().isFocused());

        robot.type(KeyCode.DELETE);
        Toolkit.waitUntil(window.scene(), "removed", () -> prompts.notices.size() == 3);
        assertThat(files()).hasSize(1);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "back", () -> list().getItems().size() == 2);
        assertThat(files()).hasSize(2);
    }

    @Test
    void filesThatAreDroppedAnywhereOnThePageAreAttachedAsOneGesture() {
        Node page = Toolkit.onScreen(() -> window.scene().lookup("#case-story"));
        DragEvent over = drag(DragEvent.DRAG_OVER, page);
        assertThat(over.isAccepted()).isTrue();
        assertThat(Toolkit.onScreen(() -> window.scene().lookup("#drop-sign").isVisible())).isTrue();
        drag(DragEvent.DRAG_DROPPED, page);
        Toolkit.waitUntil(window.scene(), "attached", () -> !prompts.notices.isEmpty());
        assertThat(Toolkit.onScreen(() -> window.scene().lookup("#drop-sign").isVisible())).isFalse();
        assertThat(files()).extracting(Attachment::name).containsExactlyInAnyOrder(
                CaseFiles.mail().getFileName().toString(), CaseFiles.photo().getFileName().toString());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "taken back, both at once", () -> files().isEmpty());
    }

    private static DragEvent drag(EventType<DragEvent> type, Node onto) {
        return Drags.fire(type, Drags.holding(DataFormat.FILES,
                List.of(CaseFiles.mail().toFile(), CaseFiles.photo().toFile()), TransferMode.COPY), onto);
    }

    @Test
    void opensSavesAndExports() throws IOException {
        attachBoth();
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "opened", () -> !prompts.documents.isEmpty());
        Path copy = prompts.documents.getFirst();
        assertThat(copy).exists();
        assertThat(copy.getFileName().toString()).doesNotContain("halle").doesNotContain("mairie");

        Path target = folder.resolve("sortie.bin");
        prompts.answering(target);
        Toolkit.run(() -> ((javafx.scene.control.Button) window.scene().lookup("#attachment-save")).fire());
        Toolkit.waitUntil(window.scene(), "saved", () -> Files.exists(target) && prompts.notices.size() == 2);
        assertThat(Files.size(target)).isEqualTo(chosen().bytes());

        prompts.answering(folder);
        Toolkit.run(() -> ((javafx.scene.control.Button) window.scene().lookup("#case-export-attachments")).fire());
        Toolkit.waitUntil(window.scene(), "exported", () -> prompts.notices.size() == 3);
        assertThat(folder.resolve(CaseFiles.HALLE.value()).resolve("halle-facade-sud.jpg")).exists();
        Toolkit.run(window::close);
        assertThat(copy).as("it goes with the window").doesNotExist();
    }

    @Test
    void saysWhyAFileIsNotAttachedAndAttachesTheOthers() throws IOException {
        Path empty = Files.createFile(folder.resolve("vide.txt"));
        prompts.files.addAll(List.of(empty, CaseFiles.mail()));
        robot.type(KeyCode.J);
        Toolkit.waitUntil(window.scene(), "told", () -> !prompts.refusals.isEmpty() && !prompts.notices.isEmpty());
        assertThat(prompts.refusals.getFirst().lines()).containsExactly("vide.txt : le fichier est vide.");
        assertThat(files()).hasSize(1);
    }

    @Test
    void pastesAPictureWhereverTheKeyboardIsOnThePage() {
        Toolkit.run(() -> {
            WritableImage image = new WritableImage(40, 20);
            for (int x = 0; x < 40; x++) {
                image.getPixelWriter().setColor(x, 3, Color.RED);
            }
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "pasted", () -> !prompts.notices.isEmpty());
        assertThat(files()).singleElement().satisfies(file -> assertThat(file.name()).matches(
                "Image collée 2026-10-06 .*\\.png"));
        assertThat(sample.useCases().caseFile().attachments().preview().preview(files().getFirst(), 100))
                .isInstanceOf(Preview.Picture.class);
    }

    @Test
    void isReachedFromTheStoryAndFromTheSearch() {
        attachBoth();
        Attachment photo = files().stream().filter(each -> each.name().endsWith(".jpg")).findFirst().orElseThrow();
        Toolkit.run(() -> window.show(new Place.Cases()));
        Toolkit.run(() -> window.show(new Place.OneCase(CaseFiles.GRANGE)));
        Toolkit.waitUntil(window.scene(), "another case", () -> list() == null || list().getItems().isEmpty());
        Toolkit.run(() -> window.show(new Place.OneAttachment(CaseFiles.HALLE, photo.row())));
        Toolkit.waitUntil(window.scene(), "the photo",
                () -> list() != null && photo.equals(list().getSelectionModel().getSelectedItem()));
    }
}
