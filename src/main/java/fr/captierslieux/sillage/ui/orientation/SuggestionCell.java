package fr.captierslieux.sillage.ui.orientation;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.orientation.Need;
import fr.captierslieux.sillage.orientation.Reason;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A suggestion: its rank, who it is, and a line for each reason. */
final class SuggestionCell extends WrappingCell<SuggestionLine> {
    private static final double ABOUT_WIDTH = 80;
    private static final double BAR_WIDTH = 96;

    private final SuggestionWords words;
    private final Supplier<Need> need;
    private final Consumer<SuggestionLine> choose;
    private final Consumer<Code> network;

    /**
     * @param choose  does what Enter does
     * @param network goes to the page of a network
     */
    SuggestionCell(SuggestionWords words, Supplier<Need> need, Consumer<SuggestionLine> choose,
            Consumer<Code> network) {
        this.network = network;
        this.words = words;
        this.need = need;
        this.choose = choose;
        getStyleClass().add("suggestion-cell");
    }

    @Override
    protected void updateItem(@Nullable SuggestionLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case SuggestionLine.Offer offer -> showOffer(offer);
            case SuggestionLine.Rest rest -> showRest(rest);
        }
    }

    private void showRest(SuggestionLine.Rest rest) {
        String text = words.words().get("orientation.rest", rest.count());
        Label label = wrapped(text, "second-line");
        HBox line = new HBox(8, new FontIcon(Material2OutlinedAL.KEYBOARD_ARROW_DOWN), label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("suggestion-rest");
        line.setOnMouseClicked(event -> choose.accept(rest));
        setGraphic(line);
        setAccessibleText(text);
    }

    private void showOffer(SuggestionLine.Offer offer) {
        Suggestion suggestion = offer.suggestion();
        Label rank = new Label(String.valueOf(suggestion.rank()));
        rank.getStyleClass().add("suggestion-rank");
        VBox who = new VBox(name(suggestion));
        String kind = words.kind(suggestion);
        if (!kind.isEmpty()) {
            who.getChildren().add(wrapped(kind, "second-line"));
        }
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(10, rank, who, prepare(offer));
        head.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(6, head, reasons(suggestion));
        card.getStyleClass().add("suggestion");
        StackPane face = new StackPane(card);
        face.getStyleClass().add("suggestion-face");
        setGraphic(face);
        setAccessibleText(words.spoken(suggestion, need.get()));
    }

    /** A network has a page. */
    private Node name(Suggestion suggestion) {
        if (suggestion.destination() instanceof Suggestion.Member member) {
            Hyperlink link = new Hyperlink(words.name(suggestion));
            link.setId("suggested-" + suggestion.rank());
            link.getStyleClass().add("suggestion-name");
            link.setWrapText(true);
            link.setMinHeight(Region.USE_PREF_SIZE);
            link.setMinWidth(0);
            link.setOnAction(event -> network.accept(new Code(member.network().code())));
            return link;
        }
        return wrapped(words.name(suggestion), "suggestion-name");
    }

    private Button prepare(SuggestionLine.Offer offer) {
        Button prepare = new Button(words.words().get("orientation.prepare"), new FontIcon(Material2OutlinedAL.ADD));
        prepare.setId("prepare-" + offer.suggestion().rank());
        prepare.getStyleClass().add("suggestion-prepare");
        prepare.setAccessibleText(words.words().get("orientation.prepare-that", words.name(offer.suggestion())));
        prepare.setMinWidth(Region.USE_PREF_SIZE);
        prepare.setOnAction(event -> choose.accept(offer));
        return prepare;
    }

    private Node reasons(Suggestion suggestion) {
        GridPane grid = new GridPane(8, 3);
        grid.getStyleClass().add("suggestion-reasons");
        ColumnConstraints mark = new ColumnConstraints(16);
        ColumnConstraints about = new ColumnConstraints(ABOUT_WIDTH);
        ColumnConstraints text = new ColumnConstraints(0, 300, Double.MAX_VALUE, Priority.ALWAYS, null, true);
        grid.getColumnConstraints().addAll(mark, about, text);
        for (Reason reason : suggestion.reasons()) {
            FontIcon icon = new FontIcon(
                    reason.isFor() ? Material2OutlinedAL.CHECK : Material2OutlinedMZ.REMOVE);
            icon.getStyleClass().add(reason.isFor() ? "reason-for" : "reason-against");
            Label what = wrapped(words.about(reason), "reason-about");
            GridPane.setValignment(icon, VPos.TOP);
            GridPane.setValignment(what, VPos.TOP);
            grid.addRow(grid.getRowCount(), icon, what, text(reason));
        }
        return grid;
    }

    private Node text(Reason reason) {
        Label text = wrapped(words.text(reason, need.get()), "second-line");
        if (reason instanceof Reason.Carries carries && carries.usual() > 0) {
            FlowPane line = new FlowPane(10, 2, text, bar(carries.load().each() / (2 * carries.usual())));
            line.setMinWidth(0);
            // a flow shrinks nothing: where the window is narrow the sentence wraps, and the bar stands below
            line.widthProperty().subscribe(width -> text.setMaxWidth(
                    width.doubleValue() > 0 ? width.doubleValue() : Region.USE_COMPUTED_SIZE));
            return line;
        }
        return text;
    }

    /** Full at twice the usual; the words beside it say the same. */
    private static Node bar(double share) {
        Region filled = new Region();
        filled.getStyleClass().add("load-filled");
        filled.setMaxWidth(BAR_WIDTH * Math.clamp(share, 0.02, 1.0));
        StackPane bar = new StackPane(filled);
        bar.getStyleClass().add("load-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinWidth(BAR_WIDTH);
        bar.setMaxWidth(BAR_WIDTH);
        return bar;
    }

    private static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        label.getStyleClass().add(look);
        return label;
    }
}
