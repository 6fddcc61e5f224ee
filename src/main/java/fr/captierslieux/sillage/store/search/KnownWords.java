package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.search.SoughtWords;
import fr.captierslieux.sillage.search.Vocabulary;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that every search compares with and no index can: those that may have been meant, and the names of the communes that projects
 * are in. Kept until somebody changes something, because typing asks several times a second.
 */
final class KnownWords {
    private @Nullable Vocabulary vocabulary;
    private long vocabularyOf;
    private List<Place> places = List.of();
    private long placesOf = -1;

    synchronized Vocabulary vocabulary(Connection connection) {
        long now = lastOperation(connection);
        Vocabulary known = vocabulary;
        if (known == null || vocabularyOf != now) {
            Map<String, Long> counts = new HashMap<>();
            Sql.list(connection, row -> counts.merge(row.getString(1), row.getLong(2), Long::sum), """
                    SELECT term, doc FROM person_search_words UNION ALL SELECT term, doc FROM project_search_words
                    UNION ALL SELECT term, doc FROM organisation_search_words""");
            for (Place place : places(connection)) {
                place.words().forEach(word -> counts.merge(word, 1L, Long::sum));
            }
            known = new Vocabulary(counts);
            vocabulary = known;
            vocabularyOf = now;
        }
        return known;
    }

    private synchronized List<Place> places(Connection connection) {
        long now = lastOperation(connection);
        if (placesOf != now) {
            places = Sql.list(connection, row -> new Place(row.getString(1), words(row.getString(2))), """
                    SELECT u.commune, pl.name FROM (SELECT DISTINCT commune FROM project WHERE commune IS NOT NULL) u
                    JOIN place pl ON pl.code = u.commune""");
            placesOf = now;
        }
        return places;
    }

    private static long lastOperation(Connection connection) {
        return Sql.list(connection, row -> row.getLong(1), "SELECT last FROM journal_session").getFirst();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(name).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Which words of a query name communes, the most words first: « halle clisson » is a hall in Clisson.
     *
     * @return the numbers of the words with the codes of the communes that they name
     */
    Map<BitSet, List<String>> placesNamed(Connection connection, SoughtWords sought) {
        Map<BitSet, List<String>> named = new HashMap<>();
        for (Place place : places(connection)) {
            BitSet numbers = new BitSet();
            for (int i = 0; i < sought.spellings().size(); i++) {
                int number = i;
                if (place.words().stream().anyMatch(word -> sought.isWord(number, word))) {
                    numbers.set(i);
                }
            }
            if (!numbers.isEmpty()) {
                named.computeIfAbsent(numbers, first -> new ArrayList<>()).add(place.code());
            }
        }
        Map<BitSet, List<String>> ordered = new LinkedHashMap<>();
        named.entrySet().stream()
                .sorted(Comparator
                        .comparingInt((Map.Entry<BitSet, List<String>> entry) -> -entry.getKey().cardinality())
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** A commune with the words of its name, folded. */
    private record Place(String code, List<String> words) {
    }
}
