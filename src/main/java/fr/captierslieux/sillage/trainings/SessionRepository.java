package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import java.util.Optional;

/** Reads a session whole. Called inside a transaction. */
public interface SessionRepository {
    /** Empty when there is none alive with that code. */
    Optional<SessionFile> find(Code code);

    /** The session of a row that stands in one; empty when that row or its session is not alive. */
    Optional<Code> findSessionOf(InSession kind, Code code);

    /** What stands in a session and has a code. */
    enum InSession {
        HALF_DAY, ENROLMENT
    }
}
