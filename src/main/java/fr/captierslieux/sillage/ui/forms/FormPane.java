package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A form in the side panel: title and draft above, the fields, and the one button that saves. */
final class FormPane extends StackPane {
    /** A draft is kept so long after the first keystroke that is not kept yet: well under a second after the last one. */
    private static final Duration KEPT_AFTER = Duration.millis(500);
    private static final Duration TRIED_AGAIN_AFTER = Duration.seconds(5);

    private final FormModel model;
    private final Words words;
    private final Actions actions;
    private final BorderPane frame = new BorderPane();
    private final FormHead head;
    private final Overlay overlay = new Overlay();
    private final VBox content = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(content);
    private final List<FieldRow> rows = new ArrayList<>();
    private final PauseTransition keeping = new PauseTransition(KEPT_AFTER);
    private final PauseTransition tryingAgain = new PauseTransition(TRIED_AGAIN_AFTER);
    private final Offering offering;
    private final @Nullable FormArranger arranger;
    private @Nullable FormArrangement arranged;
    private FormWords formWords;
    private Subscription bound = Subscription.EMPTY;
    private @Nullable FormQuestions questions;
    private @Nullable Node writtenIn;
    private boolean disposed;

    /** What a form does to what is around it. */
    interface Actions extends Editors.Creating {
        void saved(Saved saved);

        void close();
    }

    /** Makes what fields offer, once the form is read. */
    private interface Offering {
        Offers make(FormStart start);
    }

    /** @param arranger gives the fields their places; null where they stand one below the other */
    FormPane(FormModel model, FormUseCases useCases, Background background, Words words, Clock clock, Actions actions,
            @Nullable FormArranger arranger) {
        this.model = model;
        this.arranger = arranger;
        this.words = words;
        this.actions = actions;
        this.offering = start -> new Offers(useCases, background, words, start, model.labels(), LocalDate.now(clock));
        this.formWords = new FormWords(words, model.request().file(), List.of());
        this.head = new FormHead(model, formWords, clock, actions::close, this::focusStart);
        getStyleClass().addAll("side-panel", "form");
        setId("form");
        content.getStyleClass().add("panel-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        frame.setCenter(scroll);
        frame.setTop(head);
        frame.setBottom(foot());
        getChildren().addAll(frame, overlay);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyFirst);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyLast);
        keeping.setOnFinished(event -> {
            model.keepDraft();
            model.look();
        });
        tryingAgain.setOnFinished(event -> model.keepDraft());
    }

    private HBox foot() {
        CommandControls controls = new CommandControls(words);
        Node save = controls.primary(Command.always("form-save", FormWords.verbKey(model.request().file()), null,
                "Shortcut+Enter", this::save));
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        HBox foot = new HBox(save, gap, new FlatButton(words.get("form.close"), "form-leave", actions::close));
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    /** Listens, and reads what the form shows. */
    void bind() {
        bound = Subscription.combine(model.startProperty().subscribe(this::build),
                model.attentionProperty().subscribe(field -> {
                    if (field != null) {
                        show(field);
                    }
                }), model.others().askedProperty().subscribe(clash -> {
                    if (clash != null && questions != null) {
                        questions.focusFirst();
                    }
                }), model.savingProperty().subscribe(this::lock), model.draftProperty().subscribe(kept -> {
                    if (kept.what() == DraftKeeping.Kept.What.UNKEPT) {
                        tryingAgain.playFromStart();
                    }
                }));
        head.bind();
        if (model.startProperty().get() == null) {
            model.open();
        }
    }

    private void build(@Nullable FormStart start) {
        if (start == null) {
            return;
        }
        formWords = new FormWords(words, model.request().file(), start.own());
        Editors editors = new Editors(model, formWords, offering.make(start), overlay, actions);
        if (questions != null) {
            questions.dispose();
        }
        FormQuestions asking = new FormQuestions(model, formWords, offering.make(start), () -> scroll.setVvalue(0),
                this::inPlace);
        questions = asking;
        rows.forEach(FieldRow::dispose);
        rows.clear();
        model.fields().forEach(field -> field.entryProperty().subscribe((before, now) -> edited()));
        content.getChildren().setAll(asking);
        if (arranger == null) {
            for (FormLayout.Group group : model.layout().groups()) {
                if (!group.key().isEmpty()) {
                    Label heading = new Label(words.get("form.group." + group.key()));
                    heading.getStyleClass().addAll("section-title", "form-group");
                    content.getChildren().add(heading);
                }
                content.getChildren().addAll(rowsOf(group, editors, field -> true));
            }
        } else {
            arrange(arranger, editors);
        }
        asking.bind();
        if (getScene() != null) {
            focusStart();
        }
    }

    private void arrange(FormArranger arranging, Editors editors) {
        Map<String, List<Region>> byGroup = new LinkedHashMap<>();
        for (FormLayout.Group group : model.layout().groups()) {
            byGroup.put(group.key(), rowsOf(group, editors, field -> !arranging.draws(field.header())));
        }
        FormArrangement made = arranging.arrange(model, byGroup, this::reveal);
        arranged = made;
        frame.setTop(new VBox(head, made.head()));
        content.getChildren().add(made.node());
    }

    private List<Region> rowsOf(FormLayout.Group group, Editors editors, Predicate<FormField> drawnHere) {
        List<Region> made = new ArrayList<>();
        for (List<FormField> fields : group.rows()) {
            List<FieldModel> here = fields.stream().filter(drawnHere)
                    .map(field -> model.find(field.header()).orElseThrow()).toList();
            if (!here.isEmpty()) {
                FieldRow row = new FieldRow(model, formWords, here, editors);
                rows.add(row);
                made.add(row);
                row.heightProperty().subscribe((before, now) -> {
                    if (row.isFocusWithin()) { // a note came beneath it
                        Platform.runLater(() -> reveal(row));
                    }
                });
            }
        }
        return made;
    }

    /** What is being written takes no more typing: it would be neither in the row nor in the draft. */
    private void lock(boolean saving) {
        if (saving) {
            writtenIn = content.isFocusWithin() ? getScene().getFocusOwner() : null;
        }
        content.setDisable(saving);
        if (!saving && writtenIn != null && writtenIn.getScene() != null && !content.isFocusWithin()) {
            writtenIn.requestFocus();
        }
    }

    private void edited() {
        // what is written out when the keyboard leaves a closed form is no typing
        if (!disposed && keeping.getStatus() != Animation.Status.RUNNING) {
            keeping.playFromStart();
        }
    }

    /** Puts the keyboard where writing begins, or where it was when the draft was kept. */
    void focusStart() {
        model.find(model.focus()).filter(field -> field.relevantProperty().get())
                .or(() -> model.fields().stream().filter(field -> field.relevantProperty().get()).findFirst())
                .ifPresent(this::show);
    }

    private void show(FieldModel field) {
        if (arranged != null) {
            applyCss(); // a scroll pane has its content only once it is styled: before, nothing in it takes the keyboard
            arranged.reveal(field);
        }
        applyCss();
        layout();
        for (FieldRow row : rows) {
            FieldEditor editor = row.editorOf(field);
            if (editor != null) {
                reveal(row);
                editor.target().requestFocus();
                if (editor.target() instanceof TextArea text) {
                    text.end(); // writing goes on; a line is taken whole, to be typed over
                }
            }
        }
    }

    /** Changes what stands above the fields; the field where somebody writes stays where it is seen. */
    private void inPlace(Runnable change) {
        Optional<FieldRow> held = rows.stream().filter(FieldRow::isFocusWithin).findFirst();
        double before = held.map(FormPane::height).orElse(0.0);
        change.run();
        if (held.isPresent() && getScene() != null) {
            applyCss();
            layout();
            double room = content.getHeight() - scroll.getViewportBounds().getHeight();
            double moved = height(held.get()) - before;
            if (room > 0) {
                scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + moved / room)));
            }
        }
    }

    private static double height(FieldRow row) {
        return row.localToScene(0, 0).getY();
    }

    private void reveal(Node node) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * room;
        boolean above = place.getMinY() < top;
        boolean below = place.getMaxY() > top + scroll.getViewportBounds().getHeight();
        if (room > 0 && (above || below)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - 16) / room)));
        }
    }

    private void onKeyFirst(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && overlay.isOpen()) {
            overlay.close();
            event.consume();
        }
    }

    private void onKeyLast(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.close();
            event.consume();
        }
    }

    private void save() {
        overlay.close();
        rows.forEach(FieldRow::finish);
        model.save(actions::saved);
    }

    FormModel model() {
        return model;
    }

    void dispose() {
        disposed = true;
        keeping.stop();
        tryingAgain.stop();
        bound.unsubscribe();
        head.dispose();
        if (questions != null) {
            questions.dispose();
        }
        rows.forEach(FieldRow::dispose);
        model.close();
    }
}
