package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a project as it is compared: its words, without those that half of all third places are called by.
 *
 * @param words folded
 */
public record LikeTitle(Set<String> words) {
    private static final Set<String> EVERYWHERE = Set.of("le", "la", "les", "l", "un", "une", "de", "du", "des", "d",
            "a", "au", "aux", "en", "et", "pour", "chez", "sur", "tiers", "lieu", "lieux", "tierslieu", "projet",
            "association", "espace");
    private static final int HALF = 2;

    public LikeTitle {
        words = Set.copyOf(words);
    }

    /** That of a name as it is written. */
    public static LikeTitle of(String name) {
        return new LikeTitle(Stream.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !EVERYWHERE.contains(word)).collect(Collectors.toSet()));
    }

    /** Whether at least half of the words of both are common to both, slips of the keyboard forgiven. */
    public boolean isClose(LikeTitle other) {
        Set<String> common = new HashSet<>(words);
        common.removeIf(word -> other.words.stream().noneMatch(theirs -> Spelled.isClose(word, theirs)));
        int all = words.size() + other.words.size() - common.size();
        return !common.isEmpty() && common.size() * HALF >= all;
    }
}
