package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads member networks for their list and pages. Called inside a transaction. */
public interface NetworkList {
    /**
     * Which rows a question means, in order.
     *
     * @param today from which silence is counted
     */
    RowNumbers order(NetworkQuery query, LocalDate today);

    /** What some rows show, in the order given; one that is gone is left out. */
    List<NetworkRow> rows(List<Long> numbers, LocalDate today);

    /** Départements that some network works in, by number. */
    List<Named> departments();

    /** A network with all that its page shows; empty when there is none alive with that code. */
    Optional<NetworkFacts> find(Code code, LocalDate today);

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
