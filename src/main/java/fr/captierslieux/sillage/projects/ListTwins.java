package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.people.ApartRepository.Apart;
import fr.captierslieux.sillage.people.ListDuplicates.Watch;
import fr.captierslieux.sillage.projects.ProjectLikeness.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every pair of projects of the store that may be one. What weighs enough shares a commune, a person or its name: those alone are
 * compared, not each with each.
 */
public final class ListTwins {
    private static final int SHOWN = 500;
    /** Somebody who is in so many teams says nothing of any two of them. */
    private static final int EVERYWHERE = 40;

    private final Transactions transactions;
    private final TwinRepository repository;

    public ListTwins(Transactions transactions, TwinRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Two projects that may be one. */
    public record Pair(KnownTwin one, KnownTwin other, ProjectLikeness likeness) {
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
    public Pairs list(Watch watch) {
        List<Traits> all = transactions.read(repository::listAll).stream().map(Traits::of).toList();
        Set<Apart> apart = transactions.read(repository::listApart);
        List<Pair> pairs = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        List<List<Integer>> groups = groups(all);
        for (int i = 0; i < groups.size(); i++) {
            watch.reached(i, groups.size());
            List<Integer> group = groups.get(i);
            for (int one = 0; one < group.size(); one++) {
                if (watch.isStopped()) {
                    return new Pairs(List.of(), 0);
                }
                for (int other = one + 1; other < group.size(); other++) {
                    compare(all, group.get(one), group.get(other), seen, apart, pairs);
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.likeness().score())
                .thenComparing(pair -> pair.one().name()).thenComparing(pair -> pair.one().code())
                .thenComparing(pair -> pair.other().code()));
        return new Pairs(pairs.subList(0, Math.min(SHOWN, pairs.size())), Math.max(0, pairs.size() - SHOWN));
    }

    /** Places of projects that share something. */
    private static List<List<Integer>> groups(List<Traits> all) {
        Map<String, List<Integer>> groups = new HashMap<>();
        Map<String, List<Integer>> teams = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Traits each = all.get(i);
            groups.computeIfAbsent("=" + each.key(), none -> new ArrayList<>()).add(i);
            if (each.project().commune() != null) {
                groups.computeIfAbsent("@" + each.project().commune(), none -> new ArrayList<>()).add(i);
            }
            for (String person : each.people()) {
                teams.computeIfAbsent(person, none -> new ArrayList<>()).add(i);
            }
        }
        List<List<Integer>> found = new ArrayList<>(groups.values());
        teams.values().stream().filter(group -> group.size() <= EVERYWHERE).forEach(found::add);
        found.removeIf(group -> group.size() < 2);
        return found;
    }

    private static void compare(List<Traits> all, int one, int other, Set<Long> seen, Set<Apart> apart,
            List<Pair> pairs) {
        KnownTwin first = all.get(one).project();
        KnownTwin second = all.get(other).project();
        ProjectLikeness likeness = all.get(one).compare(all.get(other));
        if (likeness.isWorthADecision() && seen.add(((long) one << Integer.SIZE) | other)
                && !apart.contains(Apart.of(first.id(), second.id()))) {
            pairs.add(new Pair(first, second, likeness));
        }
    }
}
