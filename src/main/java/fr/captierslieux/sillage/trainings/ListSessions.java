package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the list of sessions: its order once, then what the rows of a page show, what it can be narrowed by, and one for the panel. */
public final class ListSessions {
    private final Transactions transactions;
    private final SessionList sessions;
    private final Clock clock;

    public ListSessions(Transactions transactions, SessionList sessions, Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(SessionQuery query) {
        return transactions.read(() -> sessions.order(query));
    }

    /** What some rows show, in the order given. */
    public List<SessionRow> rows(List<Long> numbers) {
        return transactions.read(() -> sessions.rows(numbers));
    }

    public SessionList.Survey survey() {
        return transactions.read(sessions::survey);
    }

    /** Empty when the session went away meanwhile. */
    public Optional<SessionPreview> preview(Code code) {
        return transactions.read(() -> sessions.findPreview(code, LocalDate.now(clock)));
    }
}
