package fr.captierslieux.sillage.trainings.documents;

import fr.captierslieux.sillage.basics.Code;
import java.util.Optional;

/** Reads sessions for their documents. Called inside a transaction. */
public interface SessionPictures {
    /** Empty when there is no living session with that code. */
    Optional<SessionPicture> find(Code session);
}
