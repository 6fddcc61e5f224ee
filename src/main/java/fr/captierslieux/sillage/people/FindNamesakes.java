package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what is written down already under nearly the same name, before somebody writes it down again: organisations, trainers, resources,
 * programmes, and events of the same day.
 */
public final class FindNamesakes {
    private static final int SHOWN = 6;

    private final Transactions transactions;
    private final NamesakeRepository repository;

    public FindNamesakes(Transactions transactions, NamesakeRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * Those whose title is close.
     *
     * @param day of an event, {@code 2026-11-24}; empty for other kinds
     */
    public List<Namesake> titled(Namesake.Kind kind, String title, String day) {
        LikeTitle wanted = LikeTitle.of(title);
        return wanted.words().isEmpty() || (kind == Namesake.Kind.EVENT && day.isEmpty())
                ? List.of()
                : find(kind, day, each -> wanted.isClose(LikeTitle.of(each.name())));
    }

    /** Trainers whose name is the same or close. */
    public List<Namesake> trainers(String firstName, String lastName) {
        LikeName wanted = LikeName.of(firstName, lastName);
        return wanted.isWhole()
                ? find(Namesake.Kind.TRAINER, "", each -> wanted.compare(named(each.name())).isPresent())
                : List.of();
    }

    private static LikeName named(String name) {
        int gap = name.strip().indexOf(' ');
        return gap < 0 ? LikeName.of(name, "") : LikeName.of(name.substring(0, gap), name.substring(gap + 1));
    }

    private List<Namesake> find(Namesake.Kind kind, String day, Predicate<Namesake> like) {
        return transactions.read(() -> repository.list(kind, day)).stream().filter(like).limit(SHOWN).toList();
    }
}
