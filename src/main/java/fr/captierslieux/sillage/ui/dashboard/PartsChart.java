package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.ui.reports.Drill.Part;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How a figure divides: a bar a part, the largest first; stages in their order and colours. A press shows the rows of a part. */
final class PartsChart extends VBox {
    private static final int FIRST = 8;
    private static final double NAME = 190;
    private static final double NUMBER = 64;
    private static final String STAGE = "stade";

    private final DashboardModel model;
    private final DashboardWords words;
    private boolean all;

    PartsChart(DashboardModel model, DashboardWords words) {
        super(0);
        this.model = model;
        this.words = words;
        setMinWidth(0);
    }

    void show(Indicator indicator, String breakdown) {
        List<Part> parts = model.parts(indicator, breakdown);
        if (breakdown.equals(STAGE)) {
            List<String> order = ShippedLists.get("stage").codes();
            parts = parts.stream().sorted(Comparator.comparingInt(
                    part -> part.key().equals(Figure.NOT_RECORDED) ? order.size() : order.indexOf(part.key())))
                    .toList();
        }
        double most = parts.stream().mapToDouble(part -> part.value().doubleValue()).max().orElse(1);
        getChildren().clear();
        int shown = all || parts.size() <= FIRST + 1 ? parts.size() : FIRST;
        for (Part part : parts.subList(0, shown)) {
            getChildren().add(row(indicator, breakdown, part, Math.max(most, 1e-9)));
        }
        if (shown < parts.size()) {
            getChildren().add(more(indicator, breakdown, parts.size() - shown));
        }
        if (parts.isEmpty()) {
            Label none = new Label(words.get("dashboard.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
    }

    private Node more(Indicator indicator, String breakdown, int count) {
        Hyperlink link = new Hyperlink(words.get("dashboard.more", count));
        link.setId("parts-more-" + breakdown);
        link.getStyleClass().add("not-pictured");
        link.setOnAction(event -> {
            all = true;
            show(indicator, breakdown);
        });
        return link;
    }

    private Node row(Indicator indicator, String breakdown, Part part, double most) {
        Label name = new Label(part.label());
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        Region bar = new Region();
        bar.getStyleClass().addAll("share-bar", "wide");
        int stage = breakdown.equals(STAGE) ? ShippedLists.get("stage").codes().indexOf(part.key()) : -1;
        if (stage >= 0) {
            bar.getStyleClass().setAll("wake-bar", stage < FunnelView.STAGE_COLOURS
                    ? "stage-" + (stage + 1)
                    : "stage-stopped");
        }
        double share = part.value().doubleValue() / most;
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(20);
        HBox.setHgrow(track, Priority.ALWAYS);
        bar.setMinHeight(12);
        bar.setMaxHeight(12);
        bar.setMinWidth(2);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        Label value = new Label(words.figures().value(indicator, part.value()));
        value.getStyleClass().add("figure-value");
        value.setMinWidth(NUMBER);
        value.setAlignment(Pos.CENTER_RIGHT);
        HBox face = new HBox(10, name, track, value);
        face.setAlignment(Pos.CENTER_LEFT);
        ChartButton button = new ChartButton("part-" + breakdown + "-" + part.key(), face,
                part.label() + ", " + words.amount(indicator, part.value()),
                () -> model.press(indicator, breakdown, part));
        button.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(button.widthProperty().subtract(12));
        return button;
    }
}
