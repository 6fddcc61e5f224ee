package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Asks on which day a stage was reached, today unless the person writes another, and which sub-stage, where the stage has some. */
final class StageDay {
    private static final double WIDTH = 220;
    private static final double ROW = 30;
    private static final int ROWS = 5;

    private final Words words;
    private final LocalDate today;
    private final PopOver popOver = new PopOver();
    private final TextField field = new TextField();
    private final Label hint = new Label();
    /** Sub-stages, the first line for none. */
    private final ListView<Part> parts = new ListView<>();

    /**
     * @param verb      on the button, e.g. « Passer en ouverture »
     * @param subStages that may be chosen; empty where the stage has none
     */
    StageDay(Words words, LocalDate today, String verb, List<SubStage> subStages,
            BiConsumer<LocalDate, Optional<SubStage>> answer) {
        this.words = words;
        this.today = today;
        Label label = new Label(words.get("board.day"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
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
            answer.accept(day, chosen());
        });
        button.setOnAction(event -> take.run());
        field.setOnAction(event -> take.run());
        VBox box = new VBox(8, label, field, hint);
        if (!subStages.isEmpty()) {
            box.getChildren().addAll(offer(subStages, take));
        }
        box.getChildren().add(button);
        box.getStyleClass().add("pop-over-form");
        popOver.setContentNode(box);
        popOver.setTitle(verb);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    /** The list is reached by Tab, and walked from the field by the arrows too. */
    private List<Node> offer(List<SubStage> subStages, Runnable take) {
        Label name = new Label(words.get("board.sub-stage"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(parts);
        parts.setId("stage-parts");
        parts.getStyleClass().add("choices");
        parts.setAccessibleText(name.getText());
        parts.getItems().add(new Part(Optional.empty()));
        subStages.forEach(each -> parts.getItems().add(new Part(Optional.of(each))));
        parts.setFixedCellSize(ROW);
        parts.setPrefHeight(ROW * Math.min(ROWS, parts.getItems().size()) + 2);
        parts.setPrefWidth(WIDTH);
        parts.setCellFactory(view -> new PartCell());
        parts.getSelectionModel().selectFirst();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        parts.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.run();
                event.consume();
            }
        });
        return List.of(name, parts);
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int there = parts.getSelectionModel().getSelectedIndex() + step;
            parts.getSelectionModel().select(Math.clamp(there, 0, parts.getItems().size() - 1));
            parts.scrollTo(parts.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private Optional<SubStage> chosen() {
        Part chosen = parts.getSelectionModel().getSelectedItem();
        return chosen == null ? Optional.empty() : chosen.subStage();
    }

    /** A sub-stage; empty for none. */
    private record Part(Optional<SubStage> subStage) {
    }

    /** What a sub-stage is called. */
    private final class PartCell extends ListCell<Part> {
        PartCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            setText(empty || part == null
                    ? null
                    : part.subStage().map(each -> words.label(NetworkLists.SUB_STAGES, each.code()))
                            .orElseGet(() -> words.get("board.sub-stage.none")));
        }
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(field.getText(), today, TypedDay.Leaning.PAST);
    }

    private void read() {
        hint.setText(day().map(day -> words.get("board.day.understood", new Written(words).day(day, today)))
                .orElseGet(() -> words.get("board.day.unknown")));
    }

    /**
     * @param at     where on the screen; null for beside the node
     * @param closed runs when it goes away, taken or not
     */
    void show(Node beside, @Nullable Point2D at, Runnable closed) {
        boolean low = at == null && beside.localToScene(0, 0).getY() > beside.getScene().getHeight() / 2;
        popOver.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        popOver.setOnHidden(event -> closed.run());
        if (at == null) {
            popOver.show(beside);
        } else {
            popOver.show(beside, at.getX(), at.getY());
        }
        field.requestFocus();
        field.selectAll();
    }
}
