package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.history.HistoryRepository.Restored;
import fr.captierslieux.sillage.history.HistoryRepository.Standing;
import java.util.List;
import java.util.Optional;

/** Takes a gesture back and tells what it was and what stood in the way. The undo itself is {@link UndoGesture}'s. */
public final class TakeBack {
    private static final int EXPLAINED = 20;

    private final Transactions transactions;
    private final HistoryRepository history;
    private final HistoryStories stories;

    public TakeBack(Transactions transactions, HistoryRepository history, HistoryStories stories) {
        this.transactions = transactions;
        this.history = history;
        this.stories = stories;
    }

    /**
     * Takes it back.
     *
     * @param author who does
     */
    public TakenBack takeBack(long gesture, String author) {
        return transactions.write(new Gesture(UndoGesture.NAME, author), () -> {
            Optional<GestureStory> what = stories.find(gesture);
            Restored restored = history.restoreBefore(gesture);
            List<Standing> standing = restored.standing();
            List<Obstacle> obstacles = stories.explain(standing.subList(0, Math.min(EXPLAINED, standing.size())));
            return new TakenBack(what, restored.cells(), obstacles, standing.size() - obstacles.size(),
                    restored.cells() == 0 ? 0 : stories.gesture());
        });
    }

    /**
     * What came of it.
     *
     * @param what      what was taken back
     * @param cells     how many values have their former state again
     * @param obstacles what was left as it is, because somebody changed it since
     * @param more      how many further ones there are
     * @param gesture   number of the undo, which can itself be taken back; 0 when nothing changed
     */
    public record TakenBack(Optional<GestureStory> what, long cells, List<Obstacle> obstacles, long more,
            long gesture) {
        public TakenBack {
            obstacles = List.copyOf(obstacles);
        }
    }
}
