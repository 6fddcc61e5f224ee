package fr.captierslieux.sillage.store.trainings;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows of a list of trainings, of which a network has some hundreds at most: all of them are read, and put in the order that people of
 * the language expect.
 *
 * @param rid  the number of the row
 * @param text what words are looked for in
 */
record SessionOrder<R>(long rid, String text, R row) {
    /** The numbers of the rows that hold every word, by a key, then by their names; what has no key comes last, whichever end is first. */
    static <R, K extends Comparable<? super K>> RowNumbers of(List<SessionOrder<R>> all, String typed,
            Function<R, Optional<K>> key, boolean ascending, Function<R, String> name) {
        List<String> words = Stream.of(Folding.fold(typed.strip()).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        Comparator<SessionOrder<R>> byKey = (one, other) -> compare(key.apply(one.row()), key.apply(other.row()),
                ascending);
        return RowNumbers.of(all.stream()
                .filter(each -> words.stream().allMatch(Folding.fold(each.text())::contains))
                .sorted(byKey.thenComparing(each -> Folding.fold(name.apply(each.row())))
                        .thenComparingLong(SessionOrder::rid))
                .map(SessionOrder::rid).toList());
    }

    private static <K extends Comparable<? super K>> int compare(Optional<K> one, Optional<K> other,
            boolean ascending) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return ascending ? one.get().compareTo(other.get()) : other.get().compareTo(one.get());
    }
}
