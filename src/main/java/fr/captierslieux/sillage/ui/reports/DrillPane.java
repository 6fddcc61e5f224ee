package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportPeriods;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The panel behind a figure: what it means, how it divides, and the rows that make it. */
final class DrillPane extends StackPane {
    private final ReportModel model;
    private final FigureWords words;
    private final RowsPane pane;
    private final PartBars bars;

    /** @param go goes where a row is seen whole */
    DrillPane(ReportModel model, FigureWords words, Command close, Consumer<Place> go) {
        this.model = model;
        this.words = words;
        this.pane = new RowsPane("drill", words, close, go);
        this.bars = new PartBars(words, model::narrow);
        getChildren().add(pane);
    }

    void show(@Nullable Drill drill, ReportPeriods periods) {
        if (drill == null) {
            return;
        }
        Indicator indicator = drill.line().indicator();
        pane.title(words.label(indicator), words.definition(indicator));
        List<Node> head = new ArrayList<>();
        head.add(RowsPane.figure("drill-value", words.value(indicator, drill.line().value()),
                compared(drill.line(), periods)));
        if (drill.breakdown() != null && indicator.breakdowns().size() > 1) {
            head.add(breakdowns(indicator, drill.breakdown()));
        }
        bars.show(drill, periods);
        head.add(bars);
        pane.head(head);
        List<CountedRow> there = drill.rows();
        pane.rows(rowsTitle(drill, there), there, row -> words.amount(indicator, row));
    }

    private String compared(FigureLine.Value line, ReportPeriods periods) {
        Period yearBefore = periods.shown().yearBefore();
        return line.yearBefore() == null || yearBefore.equals(periods.compared())
                ? words.get("reports.drill.compared", words.unit(line.indicator()),
                        words.value(line.indicator(), line.previous()),
                        words.period(periods.compared()))
                : words.get("reports.drill.compared-twice", words.unit(line.indicator()),
                        words.value(line.indicator(), line.previous()), words.period(periods.compared()),
                        words.value(line.indicator(), line.yearBefore()), words.period(yearBefore));
    }

    private Node breakdowns(Indicator indicator, String current) {
        FlowPane box = new FlowPane();
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        List<String> names = indicator.breakdowns();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            ToggleButton button = new ToggleButton(words.get("reports.breakdown." + name));
            button.setId("breakdown-" + name);
            button.setToggleGroup(group);
            button.setSelected(name.equals(current));
            button.getStyleClass().add(i == 0 ? "first" : i == names.size() - 1 ? "last" : "middle");
            button.setOnAction(event -> {
                button.setSelected(true);
                model.breakDown(name);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** How many rows, and what they add up to where that is something else. */
    private String rowsTitle(Drill drill, @Nullable List<CountedRow> there) {
        String of = drill.parts().stream().filter(part -> part.key().equals(drill.key())).map(Drill.Part::label)
                .findFirst().orElse("");
        return words.rows(drill.line().indicator(), of, there);
    }
}
