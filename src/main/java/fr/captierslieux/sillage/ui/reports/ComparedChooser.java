package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ReportPeriods;
import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** « Comparé à T2 2026 »: the period before, the same one a year before, or any other. */
final class ComparedChooser extends FlowPane {
    private final FigureWords words;
    private final MenuButton button = new MenuButton();
    private final PeriodChooser other;
    private final Label warning = new Label();

    ComparedChooser(ReportModel model, FigureWords words, Clock clock) {
        super(8, 4);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        button.setId("compared");
        button.setMnemonicParsing(false);
        ToggleGroup group = new ToggleGroup();
        for (Comparing each : Comparing.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("compared-" + each.name());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setUserData(each);
            item.setOnAction(event -> model.compare(each));
            button.getItems().add(item);
        }
        other = new PeriodChooser("compared-period", words.words(), clock, model.periodsProperty().get().compared(),
                model::compareWith);
        warning.getStyleClass().addAll("second-line", "compared-warning");
        warning.setId("compared-warning");
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        getChildren().addAll(button, other, warning);
        show(model.periodsProperty().get(), model.comparingProperty().get()); // it has a name before anything is read
    }

    void show(ReportPeriods periods, Comparing comparing) {
        button.setText(words.get("reports.compared.with", words.period(periods.compared())));
        button.setAccessibleText(words.get("reports.compared.spoken", words.period(periods.compared())));
        button.getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio && item.getUserData() instanceof Comparing each) {
                radio.setSelected(each == comparing);
                radio.setText(words.get("reports.compared." + each.name(),
                        words.period(each.with(periods.shown(), periods.compared()))));
            }
        });
        other.show(periods.compared());
        other.setVisible(comparing == Comparing.OTHER);
        other.setManaged(comparing == Comparing.OTHER);
        warning.setText(periods.overlap()
                ? words.get("reports.compared.overlap")
                : periods.sameLength()
                        ? ""
                        : words.get("reports.compared.lengths", periods.shown().range().days(),
                                periods.compared().range().days()));
    }
}
