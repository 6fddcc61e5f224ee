package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Asks to whom a report goes, on which day, and what is to be remembered of it. */
public final class SendPop {
    private static final double WIDTH = 320;

    private final Words words;
    private final LocalDate today;
    private final PopOver popOver = new PopOver();
    private final TextField recipient = new TextField();
    private final TextField day = new TextField();
    private final TextField note = new TextField();
    private final ComboBox<Contents> contents = new ComboBox<>();
    private final Spinner<Integer> threshold = new Spinner<>(Variant.LOWEST_THRESHOLD, Variant.HIGHEST_THRESHOLD,
            Variant.USUAL_THRESHOLD);
    private final Label hint = hint();
    private final Button button = new Button();

    /**
     * @param verb      on the button
     * @param suggested to whom; may be empty
     * @param corrects  the report that it takes the place of; null for a first one
     */
    public SendPop(Words words, LocalDate today, String verb, String suggested, @Nullable RowId corrects,
            Consumer<SendFlow.Asked> answer) {
        this.words = words;
        this.today = today;
        recipient.setId("send-recipient");
        recipient.setText(suggested);
        day.setId("send-day");
        day.setText(words.get("written.today"));
        note.setId("send-note");
        button.setText(verb);
        button.setId("send-take");
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        Runnable take = () -> sending(corrects).ifPresent(sending -> {
            popOver.hide();
            answer.accept(new SendFlow.Asked(contents.getValue().variant(threshold.getValue()), sending));
        });
        button.setOnAction(event -> take.run());
        Label told = hint();
        told.setText(words.get("reports.sent.pop.told"));
        VBox box = new VBox(8);
        add(box, "reports.sent.pop.recipient", recipient, take);
        add(box, "reports.sent.pop.day", day, take);
        box.getChildren().add(hint);
        add(box, "reports.sent.pop.note", note, take);
        Label label = new Label(words.get("reports.sent.pop.contents"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(contents);
        contents.setId("send-contents");
        contents.setAccessibleText(label.getText());
        contents.setMaxWidth(Double.MAX_VALUE);
        contents.getItems().setAll(Contents.values());
        contents.setValue(Contents.ROWS);
        contents.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Contents each) {
                return each == null ? "" : words.get("reports.sent.pop.contents." + each);
            }

            @Override
            public Contents fromString(String text) {
                return Contents.ROWS;
            }
        });
        box.getChildren().addAll(label, contents, below(), told, button);
        box.getStyleClass().add("pop-over-form");
        box.setPrefWidth(WIDTH);
        recipient.textProperty().subscribe(this::read);
        day.textProperty().subscribe(this::read);
        popOver.setContentNode(box);
        popOver.setTitle(verb);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    /** How much goes out. */
    private enum Contents {
        ROWS, FIGURES, MASKED;

        /** @param threshold below which counts are kept back, where they are */
        Variant variant(int threshold) {
            return switch (this) {
                case ROWS -> Variant.WITH_ROWS;
                case FIGURES -> Variant.FIGURES;
                case MASKED -> Variant.masked(threshold);
            };
        }
    }

    /** Below which counts are kept back; asked only where they are. */
    private Node below() {
        Label label = new Label(words.get("reports.sent.pop.threshold"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(threshold);
        threshold.setId("send-threshold");
        threshold.setEditable(true);
        threshold.setMaxWidth(Double.MAX_VALUE);
        threshold.getEditor().setAccessibleText(label.getText());
        VBox box = new VBox(8, label, threshold);
        box.visibleProperty().bind(contents.valueProperty().isEqualTo(Contents.MASKED));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Label hint() {
        Label label = new Label();
        label.getStyleClass().addAll("second-line", "muted");
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        return label;
    }

    private void add(VBox box, String key, TextField field, Runnable take) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setOnAction(event -> take.run());
        box.getChildren().addAll(label, field);
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(day.getText(), today, TypedDay.Leaning.PAST);
    }

    private Optional<Sending> sending(@Nullable RowId corrects) {
        String to = recipient.getText().strip();
        return to.isEmpty() || to.length() > Sending.LONGEST_RECIPIENT
                ? Optional.empty()
                : day().map(on -> new Sending(on, to, corrects, note.getText().strip()));
    }

    private void read() {
        hint.setText(day().map(on -> new Written(words).day(on, today))
                .orElseGet(() -> words.get("board.day.unknown")));
        button.setDisable(sending(null).isEmpty());
    }

    /** Shows it beside a node, the keyboard on the first thing to say. */
    public void show(Node beside) {
        boolean low = beside.localToScene(0, 0).getY() > beside.getScene().getHeight() / 2;
        popOver.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.TOP_RIGHT);
        popOver.show(beside);
        recipient.requestFocus();
        recipient.end();
    }
}
