package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.Transactions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds people, projects, cases, networks, what is planned and noted in them, trainings and network life by what is written about them; forgives
 * small mistakes where little is found.
 */
public final class SearchEverything {
    /** Fewer hits than this are little: perhaps a word was mistyped. */
    private static final int LITTLE = 3;

    private final Transactions transactions;
    private final SearchRepository repository;

    public SearchEverything(Transactions transactions, SearchRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** People first, then the other kinds in their order; of each kind the newest, at most {@code limitEach}. */
    public Found search(SearchQuery query, int limitEach) {
        return transactions.read(() -> {
            List<Hit> byCode = query.code().map(code -> repository.findByCode(code, limitEach)).orElse(List.of());
            List<Hit> hits = together(byCode, find(query.sought(), limitEach), limitEach);
            Optional<SoughtWords> meant = byCode.isEmpty() && hits.size() < LITTLE ? meant(query) : Optional.empty();
            if (meant.isEmpty()) {
                return new Found(hits, List.of(), "");
            }
            Set<String> known = hits.stream().map(SearchEverything::name).collect(Collectors.toSet());
            List<Hit> near = find(meant.get(), limitEach).stream().filter(hit -> !known.contains(name(hit))).toList();
            return new Found(hits, near, near.isEmpty() ? "" : respelled(query, meant.get(), near));
        });
    }

    private List<Hit> find(SoughtWords sought, int limitEach) {
        List<Hit> hits = new ArrayList<>();
        for (Hit.Kind kind : Hit.Kind.values()) {
            hits.addAll(repository.find(kind, sought, limitEach));
        }
        return hits;
    }

    /** Of each kind what has the code, then what holds the words. */
    private static List<Hit> together(List<Hit> byCode, List<Hit> byWords, int limitEach) {
        if (byCode.isEmpty()) {
            return byWords;
        }
        Map<String, Hit> all = new LinkedHashMap<>();
        for (Hit.Kind kind : Hit.Kind.values()) {
            Stream.concat(byCode.stream(), byWords.stream()).filter(hit -> hit.kind() == kind)
                    .collect(Collectors.toMap(SearchEverything::name, hit -> hit, (first, again) -> first,
                            LinkedHashMap::new))
                    .values().stream().limit(limitEach).forEach(hit -> all.put(name(hit), hit));
        }
        return List.copyOf(all.values());
    }

    private static String name(Hit hit) {
        return hit.kind() + " " + hit.code();
    }

    /** The query with the words that may have been meant; empty when no word is near. */
    private Optional<SoughtWords> meant(SearchQuery query) {
        Vocabulary vocabulary = repository.vocabulary();
        SoughtWords typed = query.sought();
        List<List<String>> spellings = new ArrayList<>();
        for (int i = 0; i < query.words().size(); i++) {
            List<String> these = new ArrayList<>(List.of(query.words().get(i)));
            these.addAll(vocabulary.near(Folding.fold(query.words().get(i)), typed.goesOn(i)));
            spellings.add(these);
        }
        SoughtWords meant = new SoughtWords(spellings, query.unfinished());
        return meant.isExact() ? Optional.empty() : Optional.of(meant);
    }

    /** What was typed, each mistyped word as the first hit that has a spelling of it writes it. */
    private static String respelled(SearchQuery query, SoughtWords meant, List<Hit> near) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < query.words().size(); i++) {
            words.add(written(meant, i, near).orElse(query.words().get(i)));
        }
        return String.join(" ", words);
    }

    private static Optional<String> written(SoughtWords meant, int number, List<Hit> near) {
        for (Hit hit : near) {
            Matcher matcher = SearchQuery.WORD.matcher(hit.title() + " " + hit.detail() + " " + hit.excerpt().text());
            while (matcher.find()) {
                if (meant.isWord(number, Folding.fold(matcher.group()))) {
                    return Optional.of(matcher.group());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The answer.
     *
     * @param hits  what holds the words as typed
     * @param near  where that is little: what holds words that are near, and is not among {@code hits}
     * @param meant what was probably meant, as it is written; empty without {@code near}
     */
    public record Found(List<Hit> hits, List<Hit> near, String meant) {
        public Found {
            hits = List.copyOf(hits);
            near = List.copyOf(near);
        }
    }
}
