package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what suggestions rest on, in a handful of queries whatever there is. Called inside a transaction. */
public interface OrientationPictures {
    /** Orientations further back say nothing of how a network answers. */
    int ANSWERS_MONTHS = 24;
    /** Follow-ups further back, from the last one on, say nothing of what a case is in want of. */
    int FOLLOW_UPS = 20;

    /** Reads it as of a day; empty when there is no such case alive. */
    Optional<OrientationPicture> find(Code supportCase, LocalDate today);
}
