package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.HistoryRepository.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The journal told with the names of rows, by set queries. Called inside a transaction. */
public interface HistoryStories {
    /** What was done to a case, its project and its team, newest first. */
    List<GestureStory> listOfCase(Code supportCase, int limit);

    /** The last gestures of the store, newest first. */
    List<GestureStory> listLast(int limit);

    /** One gesture; empty when there is none. */
    Optional<GestureStory> find(long gesture);

    /** What was removed since a moment, newest first. */
    List<RemovedRow> listRemoved(Instant since, int limit);

    /** Who changed what stands in the way. */
    List<Obstacle> explain(List<Standing> standing);

    /**
     * The last gesture of somebody that is neither an undo nor an import.
     *
     * @param since   number of an operation; only later gestures count
     * @param leftOut numbers of gestures that do not count
     */
    Optional<Long> findLastOf(String author, long since, Set<Long> leftOut);

    /** Number of the gesture under way. */
    long gesture();
}
