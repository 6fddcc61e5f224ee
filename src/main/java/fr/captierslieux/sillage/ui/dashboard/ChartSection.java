package fr.captierslieux.sillage.ui.dashboard;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A chart under its heading, which can be copied as a picture. */
final class ChartSection extends VBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox head;

    /** @param copy puts the section into the clipboard as a picture */
    ChartSection(String id, DashboardWords words, Node chart, Consumer<Region> copy) {
        super(8);
        setId(id);
        getStyleClass().add("chart-section");
        setMinWidth(0);
        title.setId(id + "-title");
        title.getStyleClass().add("chart-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        subtitle.getStyleClass().add("second-line");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(USE_PREF_SIZE);
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        VBox texts = new VBox(2, title, subtitle);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button button = new Button("", new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        button.setId(id + "-copy");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only", "not-pictured");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> copy.accept(this));
        title.textProperty().subscribe(text -> {
            String said = words.get("dashboard.copy-chart", text);
            button.setAccessibleText(said);
            button.setTooltip(new Tooltip(said));
        });
        head = new HBox(8, texts, button);
        head.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head, chart);
    }

    /** Puts something between heading and copying. */
    ChartSection with(Node node) {
        head.getChildren().add(1, node);
        return this;
    }

    void title(String text, String under) {
        title.setText(text);
        subtitle.setText(under);
    }
}
