package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ReportPeriods;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How a figure divides: a bar a key over a grey one for the period before; a press shows the rows of that key alone. */
final class PartBars extends VBox {
    private static final double NAME_WIDTH = 100;
    private static final double BAR_WIDTH = 76;
    private static final double NUMBER_WIDTH = 40;
    private static final double ROW = 28;
    private static final int SHOWN = 7;

    private final FigureWords words;
    private final Consumer<String> narrow;
    private final Label now = new Label();
    private final Label before = new Label();
    private final VBox bars = new VBox();
    private final ScrollPane scroll = new ScrollPane(bars);

    PartBars(FigureWords words, Consumer<String> narrow) {
        super(6);
        this.words = words;
        this.narrow = narrow;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setId("drill-bars");
        scroll.setAccessibleText(words.get("reports.breakdowns"));
        HBox legend = new HBox(8, key("share-bar"), now, key("before"), before);
        legend.setAlignment(Pos.CENTER_LEFT);
        now.getStyleClass().add("second-line");
        before.getStyleClass().add("second-line");
        getChildren().addAll(scroll, legend);
    }

    void show(Drill drill, ReportPeriods periods) {
        boolean any = !drill.parts().isEmpty();
        setVisible(any);
        setManaged(any);
        now.setText(words.period(periods.shown()));
        before.setText(words.period(periods.compared()));
        double most = drill.parts().stream().flatMap(part -> List.of(part.value(), part.previous()).stream())
                .mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        bars.getChildren().setAll(drill.parts().stream().map(part -> row(drill, part, Math.max(most, 1e-9))).toList());
        double height = Math.min(SHOWN, drill.parts().size()) * ROW + 2;
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.setMaxHeight(height);
    }

    private Node row(Drill drill, Drill.Part part, double most) {
        Label name = new Label(part.label());
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        VBox both = new VBox(1, bar(part.value(), most, 8, "share-bar"), bar(part.previous(), most, 4, "before"));
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(BAR_WIDTH);
        both.setMaxWidth(BAR_WIDTH);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label value = number(words.value(drill.line().indicator(), part.value()), "figure-value");
        Label before = number(words.value(drill.line().indicator(), part.previous()), "second-line");
        HBox face = new HBox(8, name, both, gap, value, before);
        face.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(part.label(), face);
        button.setId("part-" + part.key());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("button", "part");
        if (part.key().equals(drill.key())) {
            button.getStyleClass().add("chosen");
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.get("reports.part.spoken", part.label(), value.getText(), before.getText()));
        button.setOnAction(event -> narrow.accept(part.key()));
        return button;
    }

    private static Label number(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setMinWidth(NUMBER_WIDTH);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Region bar(BigDecimal value, double most, double height, String look) {
        Region bar = new Region();
        double width = value.signum() == 0 ? 0 : Math.max(2, BAR_WIDTH * value.doubleValue() / most);
        bar.setMinSize(width, height);
        bar.setMaxSize(width, height);
        bar.getStyleClass().addAll("share-bar", look);
        return bar;
    }

    private static Node key(String look) {
        Region square = new Region();
        square.setMinSize(16, 6);
        square.setMaxSize(16, 6);
        square.getStyleClass().addAll("share-bar", look);
        return new StackPane(square);
    }
}
