package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.Period.Kind;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** « ‹ T3 2026 › »: one step back or forward, and in between another sort of period or any days. */
public final class PeriodChooser extends HBox {
    private final String id;
    private final Words words;
    private final Clock clock;
    private final Consumer<Period> chosen;
    private final Button current = new Button();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Label fault = new Label();
    private Period shown;
    private @Nullable PopOver open;

    public PeriodChooser(Words words, Clock clock, Period first, Consumer<Period> chosen) {
        this("period", words, clock, first, chosen);
    }

    /** @param id begins the names of its nodes, where a window has several */
    public PeriodChooser(String id, Words words, Clock clock, Period first, Consumer<Period> chosen) {
        this.id = id;
        this.words = words;
        this.clock = clock;
        this.chosen = chosen;
        this.shown = first;
        getStyleClass().addAll("segments", "tall");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        Button before = step(id + "-before", "reports.period.before", Material2OutlinedAL.CHEVRON_LEFT, "first");
        before.setOnAction(event -> chosen.accept(shown.previous()));
        Button after = step(id + "-after", "reports.period.after", Material2OutlinedAL.CHEVRON_RIGHT, "last");
        after.setOnAction(event -> chosen.accept(shown.next()));
        current.setId(id);
        current.getStyleClass().add("current");
        current.setMinWidth(Button.USE_PREF_SIZE);
        current.setOnAction(event -> open());
        getChildren().addAll(before, current, after);
        show(first);
    }

    private Button step(String id, String key, Ikon icon, String place) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.getStyleClass().addAll("step", place);
        return button;
    }

    /** What is chosen. */
    public void show(Period period) {
        shown = period;
        String said = new Written(words).period(period, LocalDate.now(clock));
        current.setText(said);
        current.setAccessibleText(words.get("reports.period.spoken", said));
        from.setValue(period.range().from());
        to.setValue(period.range().to());
    }

    private void open() {
        VBox kinds = new VBox(4);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DAYS) {
                Button button = new Button(words.get("reports.period.kind." + kind.name()));
                button.setId(id + "-kind-" + kind.name());
                button.getStyleClass().add("flat");
                button.setMaxWidth(Double.MAX_VALUE);
                button.setAlignment(Pos.CENTER_LEFT);
                button.setOnAction(event -> choose(Period.holding(kind, shown.range().to())));
                kinds.getChildren().add(button);
            }
        }
        VBox content = new VBox(8, kinds, days());
        content.setId(id + "-choices");
        PopOver popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        open = popOver;
        popOver.show(current);
    }

    private Node days() {
        fault.getStyleClass().setAll("label", "danger", "second-line");
        fault.setText("");
        GridPane grid = new GridPane(8, 8);
        from.setId(id + "-from");
        to.setId(id + "-to");
        Label fromLabel = new Label(words.get("reports.period.from"));
        fromLabel.setLabelFor(from);
        Label toLabel = new Label(words.get("reports.period.to"));
        toLabel.setLabelFor(to);
        from.setPrefWidth(140);
        to.setPrefWidth(140);
        Button apply = new Button(words.get("reports.period.apply"));
        apply.setId(id + "-apply");
        apply.setOnAction(event -> applyDays());
        grid.addRow(0, fromLabel, from);
        grid.addRow(1, toLabel, to);
        grid.add(apply, 1, 2);
        grid.add(fault, 0, 3, 2, 1);
        return grid;
    }

    private void applyDays() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null || last.isBefore(first)) {
            fault.setText(words.get("reports.period.wrong-order"));
            from.requestFocus();
            return;
        }
        choose(Period.days(first, last));
    }

    private void choose(Period period) {
        if (open != null) {
            open.hide();
        }
        chosen.accept(period);
        current.requestFocus();
    }
}
