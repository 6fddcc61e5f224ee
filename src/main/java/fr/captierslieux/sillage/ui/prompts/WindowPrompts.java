package fr.captierslieux.sillage.ui.prompts;

import fr.captierslieux.sillage.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The prompts of a real window: dialogs that belong to it, the choosers of the system, and toasts. */
public final class WindowPrompts implements Prompts {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPrompts.class);
    private static final double TEXT_WIDTH = 420;
    private static final double LIST_WIDTH = 640;
    private static final double LIST_HEIGHT = 320;

    private final Words words;
    private final Window owner;
    private final Consumer<Notice> toasts;
    private final Consumer<Path> outside;

    /**
     * @param toasts  shows news in passing
     * @param outside shows a folder or a file outside the window
     */
    public WindowPrompts(Words words, Window owner, Consumer<Notice> toasts, Consumer<Path> outside) {
        this.words = words;
        this.owner = owner;
        this.toasts = toasts;
        this.outside = outside;
    }

    @Override
    public Answer confirm(Question question) {
        ButtonType doIt = new ButtonType(words.get(question.verbKey()), ButtonData.OK_DONE);
        ButtonType leaveIt = new ButtonType(words.get("prompt.leave"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(words.get(question.titleKey(), question.arguments().toArray()),
                words.get(question.detailKey(), question.arguments().toArray()));
        dialog.getDialogPane().getButtonTypes().setAll(doIt, leaveIt);
        return dialog.showAndWait().filter(doIt::equals).isPresent() ? Answer.DO_IT : Answer.LEAVE_IT;
    }

    @Override
    public <T> Optional<T> choose(Question question, List<Option<T>> options) {
        return choosing(question, options).ask();
    }

    /** The dialog of {@link #choose}, not shown yet. */
    <T> Choosing<T> choosing(Question question, List<Option<T>> options) {
        Dialog<ButtonType> dialog = dialog(words.get(question.titleKey(), question.arguments().toArray()),
                words.get(question.detailKey(), question.arguments().toArray()));
        return new Choosing<>(dialog, new ButtonType(words.get(question.verbKey()), ButtonData.OK_DONE),
                new ButtonType(words.get("prompt.leave"), ButtonData.CANCEL_CLOSE), options);
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return Optional.ofNullable(chooser(question).showSaveDialog(owner)).map(File::toPath)
                .map(path -> withEnding(path, question.ending()));
    }

    private static Path withEnding(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return ending.isEmpty() || name.contains(".") ? path : path.resolveSibling(name + "." + ending);
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return Optional.ofNullable(chooser(question).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> openFiles(FileQuestion question) {
        List<File> chosen = chooser(question).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openFolder(FileQuestion question) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get(question.titleKey()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(FileQuestion question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(question.titleKey()));
        chooser.setInitialFileName(question.name());
        if (!question.ending().isEmpty()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.get(question.kindKey()), "*." + question.ending()));
        }
        return chooser;
    }

    @Override
    public void problem(Problem problem) {
        // never the exception itself: its message may hold what people wrote
        LOG.error("{} {}\n{}", problem.code(), problem.whatKey(), problem.trace());
        Dialog<ButtonType> dialog = dialog(words.get(problem.whatKey()),
                words.get("prompt.problem.safe", problem.code()));
        ButtonType close = new ButtonType(words.get("prompt.close"), ButtonData.CANCEL_CLOSE);
        offerCopy(dialog, "prompt.problem.copy", problem.code() + "\n" + problem.trace());
        dialog.getDialogPane().getButtonTypes().add(close);
        // Not waiting: a failure that is told while an answer is shown must not nest an event loop in it.
        dialog.show();
    }

    @Override
    public void refused(Refusal refusal) {
        Dialog<ButtonType> dialog = dialog(words.get(refusal.sentenceKey(), refusal.arguments().toArray()), "");
        ListView<String> lines = new ListView<>();
        lines.getItems().setAll(refusal.lines());
        lines.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        lines.setAccessibleText(words.get(refusal.sentenceKey(), refusal.arguments().toArray()));
        if (dialog.getDialogPane().getContent() instanceof VBox content) {
            content.getChildren().set(1, lines);
        }
        offerCopy(dialog, "prompt.copy-list", String.join("\n", refusal.lines()));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(words.get("prompt.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    private void offerCopy(Dialog<ButtonType> dialog, String verbKey, String text) {
        ButtonType copy = new ButtonType(words.get(verbKey), ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(copy);
        if (dialog.getDialogPane().lookupButton(copy) instanceof Button button) {
            button.addEventFilter(ActionEvent.ACTION, event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                event.consume(); // the window stays: there is still something to read
            });
        }
    }

    @Override
    public void tell(Notice notice) {
        toasts.accept(notice);
    }

    @Override
    public void showFolder(Path folder) {
        outside.accept(folder);
    }

    @Override
    public void showDocument(Path file) {
        outside.accept(file);
    }

    private Dialog<ButtonType> dialog(String title, String detail) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dress(dialog, title);
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        Label text = new Label(detail);
        VBox content = new VBox(8, heading, text);
        for (Label label : List.of(heading, text)) {
            label.setWrapText(true);
            label.setMaxWidth(TEXT_WIDTH);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        dialog.getDialogPane().setContent(content);
        return dialog;
    }

    private void dress(Dialog<?> dialog, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setGraphic(null); // the toolkit's own pictures are not ours
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setAccessibleText(title);
    }
}
