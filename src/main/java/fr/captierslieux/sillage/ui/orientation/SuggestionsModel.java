package fr.captierslieux.sillage.ui.orientation;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.orientation.SuggestOrientations;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.orientation.Suggestions;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The suggestions for one case, read when somebody looks at them. Knows no control. */
public final class SuggestionsModel {
    private final Background background;
    private final SuggestOrientations suggest;
    private final Prompts prompts;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable Suggestions> suggestions = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SuggestionLine> networks = FXCollections.observableArrayList();
    private final ObservableList<SuggestionLine> outside = FXCollections.observableArrayList();
    private @Nullable Code shown;
    private boolean unfolded;

    public SuggestionsModel(Background background, SuggestOrientations suggest, Prompts prompts) {
        this.background = background;
        this.suggest = suggest;
        this.prompts = prompts;
    }

    /** Reads the suggestions of a case; those of another go away at once. */
    public void show(Code supportCase) {
        if (!supportCase.equals(shown)) {
            shown = supportCase;
            unfolded = false;
            take(null);
        }
        background.read(lane, () -> suggest.suggest(supportCase), found -> found.ifPresent(this::take),
                failure -> prompts.problem(new Problem("orientation.problem.read", failure)));
    }

    private void take(@Nullable Suggestions found) {
        showLines(found); // before those who listen put the keyboard on the first
        suggestions.set(found);
    }

    /** Shows those as well that suit neither by territory nor by theme. */
    public void unfold() {
        unfolded = true;
        showLines(suggestions.get());
    }

    private void showLines(@Nullable Suggestions found) {
        replace(networks, found == null ? List.of() : found.networks());
        replace(outside, found == null ? List.of() : found.outside());
    }

    /** The same lines again stay where they are. */
    private void replace(ObservableList<SuggestionLine> lines, List<Suggestion> now) {
        List<SuggestionLine> made = SuggestionLine.of(now, unfolded);
        if (!lines.equals(made)) {
            lines.setAll(made);
        }
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
    }

    /** What was read last; null until then. */
    public ReadOnlyObjectProperty<@Nullable Suggestions> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    public ObservableList<SuggestionLine> networks() {
        return networks;
    }

    public ObservableList<SuggestionLine> outside() {
        return outside;
    }

    /** What keeps the territory out of the order, as a message key; empty when nothing does. */
    public Optional<String> missing() {
        Suggestions found = suggestions.get();
        if (found == null) {
            return Optional.empty();
        }
        return found.need().place() == null
                ? Optional.of("orientation.no-commune")
                : found.need().themes().isEmpty() ? Optional.of("orientation.no-theme") : Optional.empty();
    }

    /** Whether the project has no commune that anybody knows. */
    public boolean lacksCommune() {
        Suggestions found = suggestions.get();
        return found != null && found.need().place() == null;
    }
}
