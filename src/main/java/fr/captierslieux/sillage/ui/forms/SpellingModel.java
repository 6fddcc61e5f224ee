package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import fr.captierslieux.sillage.writing.CheckSpelling;
import fr.captierslieux.sillage.writing.Misspelling;
import fr.captierslieux.sillage.writing.SuggestSpellings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The spelling of one text that is being written. Looked at aside: a dictionary takes a second to load, and nobody waits for it. */
public final class SpellingModel {
    /** The setting that holds the person's own words. */
    static final String OWN_WORDS = "own-words";
    private static final String BETWEEN = "|";

    private final CheckSpelling check;
    private final SuggestSpellings suggest;
    private final SetUpWindow setUp;
    private final Background background;
    private final String language;
    private final ReadOnlyObjectWrapper<List<Misspelling>> found = new ReadOnlyObjectWrapper<>(List.of());
    private String text = "";
    private long newest;

    /** @param language of the window: {@code fr} or {@code en} */
    public SpellingModel(CheckSpelling check, SuggestSpellings suggest, SetUpWindow setUp, Background background,
            String language) {
        this.check = check;
        this.suggest = suggest;
        this.setUp = setUp;
        this.background = background;
        this.language = language;
    }

    /** Words that are written otherwise, in their order; each still stands where it says. */
    public ReadOnlyObjectProperty<List<Misspelling>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The text changed: what was found moves along until the text is looked at again. */
    public void edited(String now) {
        found.set(moved(found.get(), text, now));
        text = now;
    }

    /** Looks at the text as it stands. */
    public void look() {
        String looked = text;
        long ticket = ++newest;
        if (looked.isBlank()) {
            found.set(List.of());
            return;
        }
        background.longRunning(progress -> check.check(looked, language, ownWords()), misspellings -> {
            if (ticket == newest) {
                found.set(moved(misspellings, looked, text));
            }
        }, failure -> {
            // a text without underlines is still a text
        });
    }

    private Set<String> ownWords() {
        String kept = setUp.readAll().getOrDefault(OWN_WORDS, "");
        return kept.isEmpty() ? Set.of() : Set.of(kept.split("\\|"));
    }

    /** What may have been meant. */
    public void suggest(Misspelling misspelling, Consumer<List<String>> answer) {
        background.longRunning(progress -> suggest.suggest(misspelling), answer, failure -> answer.accept(List.of()));
    }

    /** From here on a word is right, in all texts. */
    public void learn(String word) {
        background.write(() -> {
            Set<String> words = new TreeSet<>(ownWords());
            words.add(word);
            return setUp.put(Map.of(OWN_WORDS, String.join(BETWEEN, words)));
        }, done -> look(), failure -> look());
    }

    /** What was found in a text, where it stands after an edit; what the edit touched is left out. */
    static List<Misspelling> moved(List<Misspelling> found, String before, String now) {
        if (before.equals(now)) {
            return found;
        }
        int shorter = Math.min(before.length(), now.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        int first = same;
        int last = before.length() - end;
        int by = now.length() - before.length();
        return found.stream().filter(each -> each.to() <= first || each.from() >= last)
                .map(each -> each.to() <= first
                        ? each
                        : new Misspelling(each.from() + by, each.to() + by, each.word(), each.language()))
                .toList();
    }
}
