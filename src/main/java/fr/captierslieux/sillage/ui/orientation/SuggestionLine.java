package fr.captierslieux.sillage.ui.orientation;

import fr.captierslieux.sillage.orientation.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** A line of the list of suggestions. */
public sealed interface SuggestionLine {
    /** Somebody to orient to. */
    record Offer(Suggestion suggestion) implements SuggestionLine {
    }

    /** Those that do not suit, folded away. */
    record Rest(int count) implements SuggestionLine {
    }

    /**
     * The lines of a list. Where nobody suits, nobody is folded away.
     *
     * @param unfolded whether a person asked for all of them
     */
    static List<SuggestionLine> of(List<Suggestion> suggestions, boolean unfolded) {
        List<SuggestionLine> lines = new ArrayList<>();
        boolean any = suggestions.stream().anyMatch(Suggestion::suits);
        suggestions.stream().filter(each -> unfolded || !any || each.suits())
                .forEach(each -> lines.add(new Offer(each)));
        int folded = suggestions.size() - lines.size();
        if (folded > 0) {
            lines.add(new Rest(folded));
        }
        return lines;
    }
}
