package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks on which day a stage was reached: today, unless the person writes another. */
final class StageDay {
    private static final double WIDTH = 220;

    private final Words words;
    private final LocalDate today;
    private final PopOver popOver = new PopOver();
    private final TextField field = new TextField();
    private final Label hint = new Label();

    /** @param verb on the button, e.g. « Passer en ouverture » */
    StageDay(Words words, LocalDate today, String verb, Consumer<LocalDate> answer) {
        this.words = words;
        this.today = today;
        Label label = new Label(words.get("board.day"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId("stage-day");
        field.setText(words.get("written.today"));
        field.setPrefWidth(WIDTH);
        hint.getStyleClass().addAll("second-line", "muted");
        hint.setWrapText(true);
        hint.setPrefWidth(WIDTH);
        field.textProperty().subscribe(this::read);
        Button button = new Button(verb);
        button.setId("stage-day-take");
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        Runnable take = () -> day().ifPresent(day -> {
            popOver.hide();
            answer.accept(day);
        });
        button.setOnAction(event -> take.run());
        field.setOnAction(event -> take.run());
        VBox box = new VBox(8, label, field, hint, button);
        box.getStyleClass().add("pop-over-form");
        popOver.setContentNode(box);
        popOver.setTitle(verb);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(field.getText(), today, TypedDay.Leaning.PAST);
    }

    private void read() {
        hint.setText(day().map(day -> words.get("board.day.understood", new Written(words).day(day, today)))
                .orElseGet(() -> words.get("board.day.unknown")));
    }

    /**
     * @param at     on the screen
     * @param closed runs when it goes away, taken or not
     */
    void show(Node beside, Point2D at, Runnable closed) {
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setOnHidden(event -> closed.run());
        popOver.show(beside, at.getX(), at.getY());
        field.requestFocus();
        field.selectAll();
    }
}
