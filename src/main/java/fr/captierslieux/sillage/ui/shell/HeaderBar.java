package fr.captierslieux.sillage.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Title, choosers and actions in one row; where the window is narrow or enlarged, what is beside the title stands below it. */
final class HeaderBar extends VBox {
    /** What the header of a case takes in one row. */
    private static final double NARROW = 800;

    private static final double GAP = 12;
    private static final double MARGINS = 40;

    private final HBox row = new HBox();
    private final FlowPane below = new FlowPane(8, 8);
    private List<Node> titles = List.of();
    private List<Node> choosers = List.of();
    private List<Node> actions = List.of();
    private boolean narrow;

    HeaderBar() {
        setId("header");
        getStyleClass().add("header-bar");
        row.getStyleClass().add("header");
        below.getStyleClass().add("header-below");
        below.setAlignment(Pos.CENTER_LEFT);
        widthProperty().subscribe(this::fit);
    }

    /** Below where the width, the size of what is pressed or longer words leave no room beside the title. */
    private void fit() {
        boolean now = isTooNarrow();
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    private boolean isTooNarrow() {
        return getWidth() > 0 && (getWidth() < NARROW || needed() > getWidth());
    }

    /** What one row would take; a title may be shortened. */
    private double needed() {
        return getInsets().getLeft() + getInsets().getRight() + MARGINS
                + titles.stream().mapToDouble(each -> each.minWidth(-1) + GAP).sum()
                + Stream.concat(choosers.stream(), actions.stream()).filter(Node::isManaged)
                        .mapToDouble(each -> each.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (narrow != isTooNarrow()) {
            Platform.runLater(this::fit); // what is laid out is not taken apart meanwhile
        }
    }

    void fill(List<Node> title, Screen screen) {
        titles = List.copyOf(title);
        choosers = screen.headerChoosers();
        actions = screen.headerActions();
        arrange();
    }

    private void arrange() {
        row.getChildren().setAll(titles);
        below.getChildren().clear();
        boolean two = narrow && choosers.size() + actions.size() > 1;
        if (two) {
            below.getChildren().addAll(choosers);
            below.getChildren().addAll(actions);
            getChildren().setAll(row, below);
        } else {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().addAll(choosers);
            row.getChildren().add(gap);
            row.getChildren().addAll(actions);
            getChildren().setAll(row);
        }
    }
}
