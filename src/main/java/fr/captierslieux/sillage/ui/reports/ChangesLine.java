package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.GreatestChanges;
import fr.captierslieux.sillage.reports.GreatestChanges.Change;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What changed most since the period before, in words above the figures; each leads to its rows. */
final class ChangesLine extends FlowPane {
    private static final int MOST = 3;

    private final Words words;
    private final FigureWords figures;
    private final Consumer<String> open;

    /** @param open shows the rows behind the indicator of a code */
    ChangesLine(Words words, FigureWords figures, Consumer<String> open) {
        super(10, 2);
        this.words = words;
        this.figures = figures;
        this.open = open;
        setId("report-changes");
        show(null);
    }

    /** Nothing is said where nothing changed much. */
    void show(@Nullable Composed report) {
        List<Change> changes = report == null
                ? List.of()
                : GreatestChanges.of(report.current(), report.previous(), MOST);
        setVisible(!changes.isEmpty());
        setManaged(!changes.isEmpty());
        getChildren().clear();
        if (report != null && !changes.isEmpty()) {
            Label lead = new Label(words.get("reports.changes", figures.period(report.previous().period())));
            lead.getStyleClass().add("muted");
            getChildren().add(lead);
            changes.forEach(change -> getChildren().add(link(change)));
        }
    }

    private Hyperlink link(Change change) {
        Hyperlink link = new Hyperlink(figures.label(change.indicator()) + " "
                + figures.value(change.indicator(), change.now()) + " ("
                + figures.signed(change.indicator(), change.difference()) + ")");
        link.setId("report-change-" + change.indicator().code());
        link.setOnAction(event -> {
            link.setVisited(false);
            open.accept(change.indicator().code());
        });
        return link;
    }
}
