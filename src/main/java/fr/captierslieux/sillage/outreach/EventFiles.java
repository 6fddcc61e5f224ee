package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import java.util.Optional;

/** Reads events for their page. Called inside a transaction. */
public interface EventFiles {
    /** Empty when there is none alive with that code. */
    Optional<EventFile> find(Code code);
}
