package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads a session for its page. */
public final class ReadSession {
    private final Transactions transactions;
    private final SessionRepository sessions;

    public ReadSession(Transactions transactions, SessionRepository sessions) {
        this.transactions = transactions;
        this.sessions = sessions;
    }

    /** Empty when it went away. */
    public Optional<SessionFile> read(Code code) {
        return transactions.read(() -> sessions.find(code));
    }

    /** The session in which an enrolment or a half-day stands; empty when it went away. */
    public Optional<Code> findSessionOf(SessionRepository.InSession kind, Code code) {
        return transactions.read(() -> sessions.findSessionOf(kind, code));
    }
}
