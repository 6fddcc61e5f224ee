package fr.captierslieux.sillage.ui.orientation;

import fr.captierslieux.sillage.orientation.Need;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.orientation.Suggestions;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.Tags;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The suggestions for a case: what they were looked up for, what is missing, and the list of one kind of them. */
public final class SuggestionsPane extends VBox {
    private static final double LOW = 240;

    private String none = "orientation.none.networks";
    private final SuggestionsModel model;
    private final SuggestionWords words;
    private final Acts acts;
    private final FlowPane need = new FlowPane(6, 4);
    private final HBox notice = new HBox(8);
    private final ListView<SuggestionLine> list = new ListView<>();
    private boolean focusWhenRead;

    /** What the page around it does. */
    public interface Acts {
        /** Opens the form of an orientation that follows a suggestion. */
        void prepare(Suggestion suggestion, Need need);

        /** Opens the form of an orientation that follows none. */
        void write();

        /** Opens the form of the project where its commune is asked for. */
        void askForCommune();
    }

    /** Which of them. */
    public enum Kind {
        NETWORKS, OUTSIDE
    }

    public SuggestionsPane(SuggestionsModel model, SuggestionWords words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        need.getStyleClass().add("suggestion-need");
        need.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("suggestion-notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        list.setId("suggestions");
        list.getStyleClass().add("suggestion-list");
        list.setCellFactory(view -> new SuggestionCell(words, this::need, this::choose));
        list.setOnKeyPressed(event -> {
            SuggestionLine chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                choose(chosen);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2
                    && list.getSelectionModel().getSelectedItem() instanceof SuggestionLine.Offer offer) {
                choose(offer);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(need, notice, list);
        heightProperty().subscribe(this::showNeed);
        model.suggestionsProperty().subscribe(this::show);
    }

    private Need need() {
        return Objects.requireNonNull(model.suggestionsProperty().get()).need();
    }

    /** Shows one kind. */
    public void choose(Kind kind) {
        boolean networks = kind == Kind.NETWORKS;
        list.setItems(networks ? model.networks() : model.outside());
        list.setAccessibleText(words.words().get(networks ? "orientation.list.networks" : "orientation.list.outside"));
        none = networks ? "orientation.none.networks" : "orientation.none.outside";
        showNone();
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
    }

    /** Before they are read nobody can say that there are none. */
    private void showNone() {
        list.setPlaceholder(model.suggestionsProperty().get() == null ? new Label() : empty(none));
    }

    private EmptyState empty(String sentence) {
        Button write = new Button(words.words().get("casefile.command.orient-plain"),
                new FontIcon(Material2OutlinedAL.EDIT));
        write.setId("suggestions-write");
        write.setOnAction(event -> acts.write());
        return new EmptyState(Material2OutlinedAL.ALT_ROUTE, words.words().get(sentence), write);
    }

    private void choose(SuggestionLine line) {
        switch (line) {
            case SuggestionLine.Offer offer -> {
                list.getSelectionModel().select(line);
                acts.prepare(offer.suggestion(), need());
            }
            case SuggestionLine.Rest ignored -> {
                int at = list.getItems().indexOf(line);
                model.unfold();
                list.getSelectionModel().select(at);
            }
        }
    }

    private void show(@Nullable Suggestions found) {
        showNone();
        need.getChildren().clear();
        notice.getChildren().clear();
        if (found != null) {
            Label title = new Label(words.words().get("orientation.need"));
            title.getStyleClass().add("second-line");
            need.getChildren().add(title);
            words.facts(found.need()).forEach(fact -> need.getChildren().add(Tags.neutral(fact)));
            model.missing().ifPresent(this::tellMissing);
        }
        showNeed();
        notice.setManaged(!notice.getChildren().isEmpty());
        if (found != null && focusWhenRead) {
            focusFirst();
        }
    }

    /** In a low window the list needs the room. */
    private void showNeed() {
        need.setVisible(need.getChildren().size() > 1 && (getHeight() == 0 || getHeight() > LOW));
        need.setManaged(need.isVisible());
    }

    private void tellMissing(String key) {
        FontIcon icon = new FontIcon(Material2OutlinedAL.INFO);
        Label said = new Label(words.words().get(key));
        said.setId("suggestions-missing");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        notice.getChildren().addAll(icon, said);
        if (model.lacksCommune()) {
            Button ask = new Button(words.words().get("orientation.ask-commune"));
            ask.setId("suggestions-commune");
            ask.setMinWidth(Region.USE_PREF_SIZE);
            ask.setOnAction(event -> acts.askForCommune());
            notice.getChildren().add(ask);
        }
    }

    /** Puts the keyboard on the first suggestion, at once or as soon as it is there. */
    public void focusFirst() {
        list.requestFocus();
        focusWhenRead = list.getItems().isEmpty();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }
}
