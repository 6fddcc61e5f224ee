package fr.captierslieux.sillage.ui.quickentry;

import fr.captierslieux.sillage.quickentry.Understanding;
import fr.captierslieux.sillage.quickentry.Understanding.Question;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The field of the line, beneath it what was understood, the question that is open, and what can be done. The keyboard alone does
 * everything: Enter leads to the question or notes the line, arrows and digits answer, Ctrl+Enter goes on in the form.
 */
public final class QuickEntryLine extends VBox {
    private static final Duration READ_AFTER = Duration.millis(150);
    private static final Duration KEEP_AFTER = Duration.millis(500);
    private static final double CHIP_AT_MOST = 420;
    private static final double ANSWER_AT_MOST = 660;

    private final QuickEntryModel model;
    private final QuickEntryWords words;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label asked = new Label("", new FontIcon(Material2OutlinedAL.HELP_OUTLINE));
    private final FlowPane answers = new FlowPane(8, 8);
    private final VBox question = new VBox(6, asked, answers);
    private final Label hint = new Label();
    private final Button note = new Button();
    private final Button complete = new Button();
    private final PauseTransition reading = new PauseTransition(READ_AFTER);
    private final PauseTransition keeping = new PauseTransition(KEEP_AFTER);
    private boolean toQuestion;

    public QuickEntryLine(QuickEntryModel model, Words words, Clock clock) {
        this.model = model;
        this.words = new QuickEntryWords(words, clock);
        setId("quick-entry-line");
        getStyleClass().add("quick-entry");
        CommandControls.markAsWriting(this); // letters are no commands, even on an answer
        getChildren().setAll(head(), chips, question, foot());
        chips.getStyleClass().add("quick-entry-chips");
        chips.setMinWidth(0); // else a long part makes the line as wide as its text
        answers.setMinWidth(0);
        setMinWidth(0);
        question.getStyleClass().add("quick-entry-question");
        answers.setPrefWrapLength(300);
        reading.setOnFinished(event -> model.read());
        keeping.setOnFinished(event -> model.keep());
        model.textProperty().subscribe((before, now) -> {
            reading.playFromStart();
            keeping.play(); // not from the start: whoever types on and on is kept as well
        });
        model.understoodProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private HBox head() {
        field.setId("quick-entry-field");
        field.setPromptText(words.words().get("quickentry.prompt"));
        field.setAccessibleText(words.words().get("quickentry.field"));
        field.textProperty().bindBidirectional(model.textProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        FontIcon icon = new FontIcon(Material2OutlinedAL.FLASH_ON);
        HBox head = new HBox(8, icon, field);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("quick-entry-head");
        return head;
    }

    private HBox foot() {
        CommandControls controls = new CommandControls(words.words());
        dress(note, "quick-entry-note", "quickentry.command.note", "Enter", controls);
        note.getStyleClass().add("accent");
        note.setOnAction(event -> noteOrAsk());
        dress(complete, "quick-entry-complete", "quickentry.command.complete", "Shortcut+Enter", controls);
        complete.setOnAction(event -> model.complete());
        note.disableProperty().bind(model.notingProperty());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox foot = new HBox(8, hint, complete, note);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("quick-entry-foot");
        return foot;
    }

    private void dress(Button button, String id, String key, String keys, CommandControls controls) {
        button.setId(id);
        button.setText(words.words().get(key));
        button.getStyleClass().add("big");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Label hinted = new Label(controls.keys(javafx.scene.input.KeyCombination.keyCombination(keys)));
        hinted.getStyleClass().add("key-hint");
        button.setGraphic(hinted);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    }

    private void show(Understanding now) {
        chips.getChildren().setAll(now.parts().stream().map(this::chip).toList());
        visible(chips, !now.parts().isEmpty());
        boolean inAnswers = answers.getChildren().stream().anyMatch(Node::isFocused);
        model.findQuestion().ifPresentOrElse(this::ask, () -> answers.getChildren().clear());
        visible(question, model.findQuestion().isPresent());
        visible(answers, !answers.getChildren().isEmpty());
        hint.setText(words.words().get(now.equals(Understanding.NOTHING)
                ? "quickentry.hint.nothing"
                : model.findQuestion().isEmpty() ? "quickentry.hint.note" : "quickentry.hint.answer"));
        field.setAccessibleHelp(words.spoken(now));
        if (toQuestion || inAnswers) {
            focusQuestion();
        }
        toQuestion = false;
    }

    /** The keyboard goes to the first answer, or to the field where only writing helps. */
    private void focusQuestion() {
        if (answers.getChildren().isEmpty()) {
            focusField();
        } else {
            answers.getChildren().getFirst().requestFocus();
        }
    }

    private Label chip(Understanding.Part part) {
        Label chip = new Label(words.chip(part), new FontIcon(QuickEntryWords.icon(part)));
        chip.getStyleClass().addAll("chip", "quick-chip");
        chip.setMaxWidth(CHIP_AT_MOST);
        chip.setAccessibleText(words.spoken(part));
        return chip;
    }

    private void ask(Question open) {
        asked.setText(words.question(open));
        asked.setWrapText(true);
        asked.setMinHeight(Region.USE_PREF_SIZE);
        List<Node> made = new ArrayList<>();
        for (Understanding.Answer each : open.answers()) {
            Button button = new Button(words.answer(open, each));
            Label digit = new Label(String.valueOf(made.size() + 1));
            digit.getStyleClass().add("key-hint");
            button.setGraphic(digit);
            button.setId("quick-entry-answer-" + (made.size() + 1));
            button.getStyleClass().addAll("big", "quick-answer");
            button.setMaxWidth(ANSWER_AT_MOST);
            button.setAccessibleText(words.words().get("quickentry.answer.spoken", words.question(open),
                    button.getText(), made.size() + 1));
            button.setOnAction(event -> {
                toQuestion = true;
                model.answer(open, each.key());
            });
            made.add(button);
        }
        answers.getChildren().setAll(made);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void onKey(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && event.isShortcutDown()) {
            model.complete();
        } else if (enter && field.isFocused()) {
            noteOrAsk();
        } else if (enter && event.getTarget() instanceof Button pressed) {
            pressed.fire();
        } else if (event.getCode() == KeyCode.DOWN && field.isFocused() && !answers.getChildren().isEmpty()) {
            answers.getChildren().getFirst().requestFocus();
        } else if (!answerKey(event)) {
            return;
        }
        event.consume();
    }

    /** Keys on an answer: arrows go to the others and back to the field, digits answer. */
    private boolean answerKey(KeyEvent event) {
        List<Node> all = answers.getChildren();
        int at = all.indexOf(event.getTarget());
        if (at < 0) {
            return false;
        }
        int digit = event.getCode().isDigitKey() ? event.getCode().getName().replaceAll("\\D", "").charAt(0) - '0' : 0;
        switch (event.getCode()) {
            case RIGHT, DOWN -> all.get(Math.min(all.size() - 1, at + 1)).requestFocus();
            case LEFT -> all.get(Math.max(0, at - 1)).requestFocus();
            case UP -> (at == 0 ? field : all.get(at - 1)).requestFocus();
            default -> {
                if (digit < 1 || digit > all.size()) {
                    return false;
                }
                ((Button) all.get(digit - 1)).fire();
            }
        }
        return true;
    }

    private void noteOrAsk() {
        reading.stop();
        model.note(this::focusQuestion);
    }

    /** Puts the keyboard into the field, behind what is written there. */
    public void focusField() {
        field.requestFocus();
        field.end();
    }

    /** Where the keyboard goes with Tab, in order. */
    List<Node> stops() {
        return Stream.of(Stream.of((Node) field), answers.getChildren().stream(), Stream.of((Node) complete, note))
                .flatMap(each -> each).filter(each -> !each.isDisabled()).toList();
    }

    /** Reads what is typed without waiting for a pause in typing. */
    public void readNow() {
        reading.stop();
        model.read();
    }

    /** Keeps what is typed, and lets go of what is under way. */
    public void dispose() {
        reading.stop();
        keeping.stop();
        model.keep();
        model.leave();
    }
}
