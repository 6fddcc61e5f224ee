package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.dashboard.Behind.OfFigure;
import fr.captierslieux.sillage.ui.dashboard.Behind.OfStep;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.reports.RowsPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/** The panel behind what was pressed. */
final class BehindPane extends StackPane {
    private final DashboardWords words;
    private final RowsPane pane;

    /** @param go goes where a row is seen whole */
    BehindPane(DashboardWords words, Command close, Consumer<Place> go) {
        this.words = words;
        this.pane = new RowsPane("behind", words.figures(), close, go);
        getChildren().add(pane);
    }

    void show(Behind behind) {
        switch (behind.what()) {
            case OfFigure of -> {
                pane.title(words.figures().label(of.indicator()), words.figures().definition(of.indicator()));
                String period = words.figures().period(of.period());
                pane.head(List.of(RowsPane.figure("behind-value",
                        words.figures().value(of.indicator(), of.value()),
                        of.label().isEmpty()
                                ? words.get("dashboard.behind.figure", words.figures().unit(of.indicator()), period)
                                : words.get("dashboard.behind.part", words.figures().unit(of.indicator()), of.label(),
                                        period))));
                pane.rows(words.figures().rows(of.indicator(), of.label(), behind.rows()), behind.rows(),
                        row -> words.figures().amount(of.indicator(), row));
            }
            case OfStep of -> {
                pane.title(words.behind(of.step(), of.standing()),
                        words.get("dashboard.definition." + of.step().name()));
                pane.head(List.of(RowsPane.figure("behind-value", words.number(of.count()), words.get(
                        "dashboard.behind.entered", of.count(), words.figures().period(of.period())))));
                pane.rows(words.get("reports.rows"), behind.rows(), row -> "");
            }
        }
    }

    void focusFirst() {
        pane.focusFirst();
    }
}
