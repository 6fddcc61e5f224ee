package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.forms.FormArrangement;
import fr.captierslieux.sillage.ui.forms.FormArranger;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A first interview: the conversation at the left, and at the right the shape of the grid as it grows. */
public final class InterviewPage implements Page, FormHost, FormArranger {
    private static final double NARROW = 900;

    private final InterviewModel model;
    private final PanelForms forms;
    private final Navigation navigation;
    private final Words words;
    private final Done done;
    private final CompanionPane companion;
    private final StackPane place = new StackPane();
    private final HBox content;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final List<Command> commands;
    private Subscription bound = Subscription.EMPTY;
    private @Nullable Region form;
    private @Nullable InterviewBoard board;
    private boolean shown;
    private String code = "";

    /** What comes after an interview. */
    @FunctionalInterface
    public interface Done {
        /** The interview of a case was written. */
        void saved(Code supportCase, Saved saved);
    }

    public InterviewPage(InterviewModel model, PanelForms forms, Navigation navigation, Words words, Clock clock,
            Done done) {
        this.model = model;
        this.forms = forms;
        this.navigation = navigation;
        this.words = words;
        this.done = done;
        this.title = new ReadOnlyStringWrapper(words.get("interview.title"));
        this.companion = new CompanionPane(model, words, clock);
        place.setMinWidth(0);
        place.setPrefWidth(0); // what is left beside the companion, however long its texts are
        HBox.setHgrow(place, Priority.ALWAYS);
        content = new HBox(place, companion);
        content.setMinWidth(0);
        content.setId("interview");
        content.widthProperty().subscribe(width -> {
            boolean beside = width.doubleValue() >= NARROW || width.doubleValue() <= 0;
            companion.setVisible(beside);
            companion.setManaged(beside);
        });
        commands = List.of(
                Command.always("interview-next", "interview.command.next", Material2OutlinedAL.ARROW_FORWARD,
                        "Shortcut+Page Down", () -> turn(1)),
                Command.always("interview-back", "interview.command.back", Material2OutlinedAL.ARROW_BACK,
                        "Shortcut+Page Up", () -> turn(-1)));
    }

    private void turn(int by) {
        if (board != null) {
            board.turn(by);
        }
    }

    /** Begins the interview of a case; the one that is being written down goes on. */
    public void begin(Code supportCase) {
        if (form != null && shown && code.equals(supportCase.value())) {
            focusFirst();
            return;
        }
        forms.open(new FormRequest(FormFiles.INTERVIEW, null, Map.of(FormFiles.CASE, supportCase.value()),
                FormFiles.NEED), this);
    }

    @Override
    public boolean draws(String header) {
        return InterviewBoard.DRAWN.contains(header);
    }

    @Override
    public FormArrangement arrange(FormModel made, Map<String, List<Region>> rows, Consumer<Node> reveal) {
        InterviewBoard arranged = new InterviewBoard(made, model, rows, reveal, words);
        board = arranged;
        return arranged;
    }

    @Override
    public void show(Region region) {
        form = region;
        region.getStyleClass().add("interview-form");
        place.getChildren().setAll(region);
        forms.findModel(this).ifPresent(made -> {
            code = made.request().given().getOrDefault(FormFiles.CASE, "");
            model.follow(made);
        });
    }

    /** Left by its own button, the page leads back to the case. */
    @Override
    public void hide(Region hidden) {
        if (hidden.equals(form)) {
            String left = code;
            form = null;
            code = "";
            place.getChildren().clear();
            if (board != null) {
                board.dispose();
                board = null;
            }
            model.leave();
            Platform.runLater(() -> {
                if (shown && form == null && Code.isCode(left)) {
                    navigation.show(new Place.OneCase(new Code(left)));
                }
            });
        }
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        done.saved(new Code(saved.rows().getFirst().code()), saved);
    }

    @Override
    public void bind() {
        shown = true;
        companion.bind();
        bound = model.fileProperty().subscribe(file -> context.set(file == null ? "" : where(file)));
    }

    private static String where(CaseFile file) {
        return Stream.of(file.project().name(), file.project().commune()).filter(text -> text != null)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** An interview that is left is kept as a draft. */
    @Override
    public void dispose() {
        shown = false;
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        companion.dispose();
        forms.close(this);
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return "cases";
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        return List.of();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        forms.focus(this);
    }
}
