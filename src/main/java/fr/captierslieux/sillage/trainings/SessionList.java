package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads sessions for their list and its panel. Called inside a transaction. */
public interface SessionList {
    /** Which rows a question means, in order. */
    RowNumbers order(SessionQuery query);

    /** What some rows show, in the order given; one that is gone for good is left out. */
    List<SessionRow> rows(List<Long> numbers);

    /** What the list can be narrowed by. */
    Survey survey();

    /** A session for the panel; empty when there is none alive with that code. */
    Optional<SessionPreview> findPreview(Code code, LocalDate today);

    /**
     * What sessions are.
     *
     * @param programmes of which there are sessions
     * @param statuses   codes that some of them have
     * @param providers  who teaches some of them
     */
    record Survey(List<Named> programmes, List<String> statuses, List<String> providers) {
        public Survey {
            programmes = List.copyOf(programmes);
            statuses = List.copyOf(statuses);
            providers = List.copyOf(providers);
        }
    }

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
