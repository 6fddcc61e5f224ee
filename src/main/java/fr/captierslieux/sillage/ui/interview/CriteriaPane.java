package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The six criteria, one of them open: its question, and what each answer means, in large. One stop of the keyboard: arrows go from one to the
 * next, 0 to 3 answer and go on, Delete takes an answer back.
 */
final class CriteriaPane extends VBox {
    private final FormModel form;
    private final List<CriterionCard> cards = new ArrayList<>();
    private final Runnable whenDone;
    private final Subscription bound;

    /**
     * @param reveal   scrolls to the open criterion
     * @param whenDone goes on after the last one
     */
    CriteriaPane(FormModel form, Words words, Consumer<Node> reveal, Runnable whenDone) {
        super(8);
        this.form = form;
        this.whenDone = whenDone;
        setId("criteria");
        getStyleClass().add("criteria");
        Subscription all = Subscription.EMPTY;
        for (int i = 0; i < FormFiles.CRITERIA.size(); i++) {
            FieldModel field = form.find(FormFiles.CRITERIA.get(i)).orElseThrow();
            int at = i;
            CriterionCard card = new CriterionCard(field, i, words, score -> answer(at, score));
            cards.add(card);
            all = Subscription.combine(all, field.entryProperty().subscribe(card::show),
                    card.focusedProperty().subscribe((before, now) -> {
                        if (now) {
                            open(at);
                            form.focused(field.header());
                            Platform.runLater(() -> reveal.accept(card)); // once it has its height
                        }
                    }));
        }
        bound = all;
        getChildren().setAll(cards);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        open(firstUnanswered());
    }

    private int firstUnanswered() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).score() < 0) {
                return i;
            }
        }
        return 0;
    }

    private void open(int at) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).open(i == at);
            cards.get(i).setFocusTraversable(i == at);
        }
    }

    private int opened() {
        return Math.max(0, cards.stream().map(CriterionCard::isOpen).toList().indexOf(true));
    }

    /** The answer stands, and the next question opens. */
    private void answer(int at, int score) {
        form.find(FormFiles.CRITERIA.get(at)).orElseThrow().entryProperty().set(String.valueOf(score));
        go(at + 1);
    }

    private void go(int at) {
        if (at >= cards.size()) {
            whenDone.run();
        } else if (at >= 0) {
            open(at);
            cards.get(at).requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int at = opened();
        int score = digit(event);
        if (score >= 0) {
            answer(at, score);
            event.consume();
            return;
        }
        int now = cards.get(at).score();
        switch (event.getCode()) {
            case UP -> step(event, () -> go(at - 1));
            case DOWN -> step(event, () -> go(Math.min(at + 1, cards.size() - 1)));
            case ENTER -> step(event, () -> go(at + 1));
            case LEFT -> step(event, () -> set(at, Math.max(0, now - 1)));
            case RIGHT -> step(event, () -> set(at, Math.min(CriterionCard.MOST, now + 1)));
            case DELETE, BACK_SPACE -> step(event, () -> form.find(FormFiles.CRITERIA.get(at)).orElseThrow()
                    .entryProperty().set(""));
            default -> {
            }
        }
    }

    private void set(int at, int score) {
        form.find(FormFiles.CRITERIA.get(at)).orElseThrow().entryProperty().set(String.valueOf(score));
    }

    private static void step(KeyEvent event, Runnable run) {
        run.run();
        event.consume();
    }

    /** Also from the row of digits of French keyboards, which types them only with Shift. */
    private static int digit(KeyEvent event) {
        int typed = List.of("à", "&", "é", "\"").indexOf(event.getText()) < 0
                ? List.of("0", "1", "2", "3").indexOf(event.getText())
                : List.of("à", "&", "é", "\"").indexOf(event.getText());
        if (typed >= 0) {
            return typed;
        }
        return switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> 0;
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            default -> -1;
        };
    }

    /** Opens a criterion and gives it the keyboard. */
    void reveal(FieldModel field) {
        go(FormFiles.CRITERIA.indexOf(field.header()));
    }

    /** Puts the keyboard on the first that has no answer. */
    void focusFirst() {
        go(firstUnanswered());
    }

    void dispose() {
        bound.unsubscribe();
    }
}
