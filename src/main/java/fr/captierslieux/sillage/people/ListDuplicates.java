package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.people.ApartRepository.Apart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every pair of the store that may be one person. Takes seconds among tens of thousands, and can be stopped. */
public final class ListDuplicates {
    private static final int SHOWN = 500;

    private final Transactions transactions;
    private final DuplicateRepository repository;

    public ListDuplicates(Transactions transactions, DuplicateRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Whoever waits. Called by the working thread. */
    public interface Watch {
        /** @param done from 0 to {@code whole} */
        void reached(long done, long whole);

        /** Whether nobody wants the answer any more. */
        boolean isStopped();
    }

    /** Two persons who may be one. */
    public record Pair(KnownPerson one, KnownPerson other, Likeness likeness) {
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

    /** Without those of whom somebody said that they are two; nothing when it was stopped. */
    public Pairs list(Watch watch) {
        List<KnownPerson> people = transactions.read(repository::listAll);
        List<NearPairs.Near> near = new NearPairs(people.stream().map(PersonTraits::of).toList(), watch).find();
        Set<Code> involved = new HashSet<>();
        near.forEach(each -> {
            involved.add(people.get(each.one()).code());
            involved.add(people.get(each.other()).code());
        });
        Map<Code, List<KnownProject>> projects = watch.isStopped()
                ? Map.of()
                : transactions.read(() -> repository.listProjects(involved));
        Set<Apart> apart = transactions.read(repository::listApart);
        List<Pair> pairs = new ArrayList<>();
        for (NearPairs.Near each : near) {
            if (watch.isStopped()) {
                return new Pairs(List.of(), 0);
            }
            KnownPerson one = with(people.get(each.one()), projects);
            KnownPerson other = with(people.get(each.other()), projects);
            Likeness likeness = PersonTraits.of(one).compare(PersonTraits.of(other));
            if (likeness.reaches(Likeness.WORTH_A_DECISION) && !apart.contains(Apart.of(one.id(), other.id()))) {
                pairs.add(new Pair(one, other, likeness));
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.likeness().score())
                .thenComparing(pair -> pair.one().name()).thenComparing(pair -> pair.one().code())
                .thenComparing(pair -> pair.other().code()));
        return new Pairs(pairs.subList(0, Math.min(SHOWN, pairs.size())), Math.max(0, pairs.size() - SHOWN));
    }

    private static KnownPerson with(KnownPerson person, Map<Code, List<KnownProject>> projects) {
        return person.with(projects.getOrDefault(person.code(), List.of()));
    }
}
