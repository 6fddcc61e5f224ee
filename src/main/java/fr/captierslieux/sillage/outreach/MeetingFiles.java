package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import java.util.Optional;

/** Reads meetings for their page. Called inside a transaction. */
public interface MeetingFiles {
    /** Empty when there is none alive with that code. */
    Optional<MeetingFile> find(Code code);

    /** The meeting that a decision was taken in; empty when one of both went away. */
    Optional<Code> findOfDecision(Code decision);
}
