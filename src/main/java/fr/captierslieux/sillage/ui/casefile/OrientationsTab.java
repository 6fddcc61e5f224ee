package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.orientation.Need;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.orientation.Suggestions;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.orientation.SuggestionWords;
import fr.captierslieux.sillage.ui.orientation.SuggestionsModel;
import fr.captierslieux.sillage.ui.orientation.SuggestionsPane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Whom the case was directed to and what came of it; beside that, whom it may be directed to. */
final class OrientationsTab extends VBox implements CaseTab {
    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;
    private final SuggestionsModel suggestions;
    private final SuggestionsPane pane;
    private final ListView<OrientationMade> made = new ListView<>();
    private final ObservableValue<OrientationMade> chosen = made.getSelectionModel().selectedItemProperty();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Face, ToggleButton> faces = new EnumMap<>(Face.class);
    private Face face = Face.MADE;
    private @Nullable CaseFile file;
    private @Nullable RowId sought;

    /** What the tab shows. */
    enum Face {
        MADE, NETWORKS, OUTSIDE
    }

    OrientationsTab(StoryWords words, CaseActs acts, SuggestionWords suggestionWords) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-orientation-parts", "casefile.tab.ORIENTATIONS");
        this.suggestions = acts.orienting().suggestions();
        this.pane = new SuggestionsPane(suggestions, suggestionWords, new Suggesting(suggestionWords));
        buildList();
        getStyleClass().add("case-orientations");
        getChildren().addAll(bar(), made);
        VBox.setVgrow(made, Priority.ALWAYS);
        VBox.setVgrow(pane, Priority.ALWAYS);
        turn(Face.MADE);
        suggestions.suggestionsProperty().subscribe(this::count);
    }

    private void buildList() {
        made.setId("case-orientations");
        made.getStyleClass().add("orientation-list");
        made.setAccessibleText(words.get("casefile.section.orientations"));
        made.setCellFactory(view -> new OrientationCell(words, acts, parts,
                each -> file == null ? List.of() : file.ownOf(each.row())));
        Button see = parts.button("see-suggestions", "casefile.see-suggestions", Material2OutlinedAL.ALT_ROUTE,
                this::suggest);
        made.setPlaceholder(new EmptyState(Material2OutlinedAL.ALT_ROUTE, words.get("casefile.no-orientation"), see));
        made.focusedProperty().subscribe(focused -> {
            if (focused) {
                chooseAwaited();
            }
        });
        made.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit();
                event.consume();
            }
        });
        made.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
    }

    private void edit() {
        OrientationMade orientation = chosen.getValue();
        if (orientation != null) {
            acts.edit(orientation);
        }
    }

    private Node bar() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (Face each : Face.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("orientations-" + each);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> turn(each)); // a second press must not leave nothing chosen
            faces.put(each, button);
            segments.getChildren().add(button);
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FlowPane bar = new FlowPane(8, 6, segments, parts.button("orientation-order", "casefile.orientation.order",
                Material2OutlinedAL.HELP_OUTLINE, this::explain),
                parts.button("add-orientation", "casefile.command.orient-plain", Material2OutlinedAL.EDIT,
                        () -> acts.open(CaseRequests::orientation)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("story-bar");
        count(null);
        return bar;
    }

    /** How the order comes about. */
    private void explain() {
        Node button = lookup("#orientation-order");
        if (button != null) {
            new OrderNote(words).show(button);
        }
    }

    /** Says how many there are of each. */
    private void count(@Nullable Suggestions found) {
        name(Face.MADE, made.getItems().size());
        name(Face.NETWORKS, found == null ? 0 : (int) found.networks().stream().filter(Suggestion::suits).count());
        name(Face.OUTSIDE, found == null ? 0 : found.outside().size());
    }

    private void name(Face each, int number) {
        ToggleButton button = faces.get(each);
        if (button != null) {
            String name = words.get("casefile.orientation.face." + each);
            button.setText(number == 0 ? name : name + " " + words.written().number(number));
            button.setAccessibleText(number == 0 ? name : name + ", " + words.written().number(number));
        }
    }

    private void turn(Face other) {
        face = other;
        ToggleButton button = faces.get(other);
        if (button != null) {
            button.setSelected(true);
        }
        getChildren().set(1, other == Face.MADE ? made : pane);
        if (other != Face.MADE) {
            pane.choose(other == Face.NETWORKS ? SuggestionsPane.Kind.NETWORKS : SuggestionsPane.Kind.OUTSIDE);
        }
    }

    /** Shows whom the case may be directed to, with the keyboard on the first. */
    void suggest() {
        turn(Face.NETWORKS);
        focusFirst();
    }

    /** An orientation was written down: it stands among the others. */
    void written(RowId row) {
        turn(Face.MADE);
        sought = row;
        focusFirst();
    }

    @Override
    public void show(CaseFile shown) {
        boolean other = file == null || !file.facts().code().equals(shown.facts().code());
        OrientationMade before = chosen.getValue();
        file = shown;
        made.getItems().setAll(shown.list(OrientationMade.class));
        if (other) {
            turn(Face.MADE);
        } else if (sought != null && select(sought)) {
            sought = null;
        } else if (before != null) {
            select(before.row());
        }
        suggestions.show(shown.facts().code());
        count(suggestions.suggestionsProperty().get());
    }

    /** Whether it is there. */
    private boolean select(RowId row) {
        Optional<OrientationMade> found = made.getItems().stream().filter(each -> each.row().equals(row)).findFirst();
        found.ifPresent(each -> {
            made.getSelectionModel().select(each);
            made.scrollTo(each);
        });
        return found.isPresent();
    }

    /** Lets go of what is under way. */
    void leave() {
        suggestions.leave();
    }

    /** Whether the keyboard is in the list of orientations. */
    boolean holds(@Nullable Node place) {
        return made.equals(place);
    }

    /** The orientation that is chosen. */
    ObservableValue<OrientationMade> chosen() {
        return chosen;
    }

    /** What a right click offers. */
    void offer(List<MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        made.setContextMenu(menu);
    }

    @Override
    public Region content() {
        return this;
    }

    @Override
    public void focusFirst() {
        if (face != Face.MADE) {
            pane.focusFirst();
            return;
        }
        made.requestFocus();
        chooseAwaited();
    }

    /** The first that is awaited, where none is chosen yet: what came of it is one letter away. */
    private void chooseAwaited() {
        if (made.getSelectionModel().isEmpty() && !made.getItems().isEmpty()) {
            made.getSelectionModel().select(made.getItems().stream().filter(OrientationMade::isAwaited).findFirst()
                    .orElse(made.getItems().getFirst()));
        }
    }

    /** What choosing a suggestion does. */
    private final class Suggesting implements SuggestionsPane.Acts {
        private final SuggestionWords suggestionWords;

        Suggesting(SuggestionWords suggestionWords) {
            this.suggestionWords = suggestionWords;
        }

        @Override
        public void prepare(Suggestion suggestion, Need need) {
            acts.open(requests -> requests.orientation(suggestion.destination(),
                    suggestionWords.motive(suggestion, need)));
        }

        @Override
        public void write() {
            acts.open(CaseRequests::orientation);
        }

        @Override
        public void showNetwork(Code network) {
            acts.network(network);
        }

        @Override
        public void askForCommune() {
            acts.open(requests -> requests.editProject("commune"));
        }
    }
}
