package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A criterion: closed, its name and its answer in one line; open, its question and four large answers, each in words. */
final class CriterionCard extends VBox {
    /** The highest score. */
    static final int MOST = 3;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final int number;
    private final Label answer = new Label();
    private final HBox marks = new HBox(3);
    private final VBox body = new VBox(10);
    private final List<Button> buttons = new ArrayList<>();
    private int score = -1;
    private boolean open;

    /**
     * @param number  of the criterion, from 0
     * @param answers takes what is clicked
     */
    CriterionCard(FieldModel field, int number, Words words, IntConsumer answers) {
        super(6);
        this.words = words;
        this.number = number;
        setId("criterion-" + field.header());
        getStyleClass().add("criterion");
        setAccessibleRole(AccessibleRole.SPINNER);
        Label name = new Label(words.get("casefile.vision." + number));
        name.getStyleClass().add("criterion-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        marks.setAlignment(Pos.CENTER_RIGHT);
        answer.getStyleClass().add("second-line");
        answer.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, name, gap, answer, marks);
        head.setAlignment(Pos.CENTER_LEFT);
        Label question = EarlierGrids.wrapped(words.get("interview.question." + field.header()), "criterion-question");
        body.getChildren().addAll(question, answers(field, answers));
        getChildren().add(head);
        setOnMouseClicked(event -> requestFocus());
    }

    private GridPane answers(FieldModel field, IntConsumer answers) {
        GridPane grid = new GridPane(8, 0);
        for (int i = 0; i <= MOST; i++) {
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / (MOST + 1));
            quarter.setFillWidth(true);
            grid.getColumnConstraints().add(quarter);
            String meaning = words.get("interview.meaning." + field.header() + "." + i);
            Button button = new AnswerButton(i + " · " + words.get("interview.score." + i), meaning);
            button.setId("answer-" + field.header() + "-" + i);
            button.setAccessibleText(words.get("interview.spoken-answer", words.get("casefile.vision." + number), i,
                    meaning));
            button.setFocusTraversable(false); // the card takes the keyboard: digits answer
            int score = i;
            button.setOnAction(event -> answers.accept(score));
            buttons.add(button);
            grid.add(button, i, 0);
        }
        return grid;
    }

    /** Shows what stands in the field. */
    void show(String entry) {
        score = entry.matches("[0-3]") ? Integer.parseInt(entry) : -1;
        String said = score < 0 ? words.get("casefile.vision.none") : words.get("interview.score." + score);
        answer.setText(said);
        marks.getChildren().clear();
        for (int i = 0; i < MOST; i++) {
            Region mark = new Region();
            mark.getStyleClass().addAll("vision-mark", i < score ? "now" : "empty");
            marks.getChildren().add(mark);
        }
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(CHOSEN, i == score);
        }
        setAccessibleText(words.get("interview.spoken-criterion", words.get("casefile.vision." + number), said,
                number + 1, 6));
    }

    int score() {
        return score;
    }

    void open(boolean opened) {
        if (opened != open) {
            open = opened;
            pseudoClassStateChanged(OPEN, opened);
            if (opened) {
                getChildren().add(body);
            } else {
                getChildren().remove(body);
            }
        }
    }

    boolean isOpen() {
        return open;
    }
}
