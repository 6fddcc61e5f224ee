package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.people.ApartRepository.Apart;
import fr.captierslieux.sillage.people.ListDuplicates.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every pair of organisations, trainers, resources, programmes, or events of a day that go by nearly the same name. Those that share
 * the beginning of a word of their names are compared, not each with each.
 */
public final class ListNamesakes {
    /** What a pair weighs for the same name, and for a close one. */
    public static final int SAME_NAME = 70;
    public static final int CLOSE_NAME = 50;
    /** What it weighs more for the same detail, such as the commune. */
    public static final int SAME_DETAIL = 20;

    private static final int SHOWN = 500;
    private static final int BEGINNING = 3;
    /** So many that begin a word alike say nothing of any two of them. */
    private static final int EVERYWHERE = 400;

    private final Transactions transactions;
    private final NamesakeRepository repository;

    public ListNamesakes(Transactions transactions, NamesakeRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * Two that may be one.
     *
     * @param sameName   whether their names are the same, accents and case aside
     * @param sameDetail whether both say the same that is to tell them apart
     */
    public record Pair(KnownNamesake one, KnownNamesake other, boolean sameName, boolean sameDetail) {
        public int score() {
            return (sameName ? SAME_NAME : CLOSE_NAME) + (sameDetail ? SAME_DETAIL : 0);
        }
    }

    /**
     * What was found.
     *
     * @param pairs the likeliest first
     * @param more  how many further pairs there are
     */
    public record Pairs(List<Pair> pairs, long more) {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** Without those of which somebody said that they are two; nothing when it was stopped. */
    public Pairs list(Namesake.Kind kind, Watch watch) {
        List<KnownNamesake> all = transactions.read(() -> repository.listAll(kind));
        Set<Apart> apart = transactions.read(() -> repository.apart(kind).listApart());
        List<List<KnownNamesake>> groups = groups(all);
        List<Pair> pairs = new ArrayList<>();
        Set<Apart> seen = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            watch.reached(i, groups.size());
            if (watch.isStopped()) {
                return new Pairs(List.of(), 0);
            }
            compare(kind, groups.get(i), apart, seen, pairs);
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.score()).thenComparing(pair -> pair.one().name())
                .thenComparing(pair -> pair.one().code()).thenComparing(pair -> pair.other().code()));
        return new Pairs(pairs.subList(0, Math.min(SHOWN, pairs.size())), Math.max(0, pairs.size() - SHOWN));
    }

    private static List<List<KnownNamesake>> groups(List<KnownNamesake> all) {
        Map<String, List<KnownNamesake>> groups = new HashMap<>();
        for (KnownNamesake each : all) {
            LikeTitle.of(each.name()).words().stream()
                    .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                    .distinct().forEach(beginning -> groups
                            .computeIfAbsent(each.day() + " " + beginning, none -> new ArrayList<>()).add(each));
        }
        return groups.values().stream().filter(group -> group.size() > 1 && group.size() <= EVERYWHERE).toList();
    }

    private static void compare(Namesake.Kind kind, List<KnownNamesake> group, Set<Apart> apart, Set<Apart> seen,
            List<Pair> pairs) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                KnownNamesake one = group.get(i);
                KnownNamesake other = group.get(j);
                Apart both = Apart.of(one.id(), other.id());
                if (seen.add(both) && !apart.contains(both) && isClose(kind, one, other)) {
                    pairs.add(new Pair(one, other, Folding.fold(one.name()).equals(Folding.fold(other.name())),
                            !one.detail().isEmpty() && one.detail().equals(other.detail())));
                }
            }
        }
    }

    private static boolean isClose(Namesake.Kind kind, KnownNamesake one, KnownNamesake other) {
        return kind == Namesake.Kind.TRAINER
                ? LikeName.ofWhole(one.name()).compare(LikeName.ofWhole(other.name())).isPresent()
                : LikeTitle.of(one.name()).isClose(LikeTitle.of(other.name()));
    }
}
