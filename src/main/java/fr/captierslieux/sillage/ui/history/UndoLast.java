package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.FindLastGesture;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Takes back what the person did last since the window was opened, and the next time what was done before it. */
public final class UndoLast {
    private final Background background;
    private final FindLastGesture find;
    private final TakeBackFlow flow;
    private final Prompts prompts;
    private final Supplier<String> author;
    private final Lane lane = new Lane();
    private final Lane opening = new Lane();
    private long opened = Long.MAX_VALUE;
    private boolean underWay;

    /** Made when the window opens: what was done before is taken back from the history. */
    public UndoLast(Background background, FindLastGesture find, TakeBackFlow flow, Prompts prompts,
            Supplier<String> author) {
        this.background = background;
        this.find = find;
        this.flow = flow;
        this.prompts = prompts;
        this.author = author;
        background.read(opening, find::now, now -> opened = now, this::failed);
    }

    /**
     * Takes the last gesture back. Asked again before that is done, as by a key held down, it does nothing: it would find the same one.
     *
     * @param then reads what is shown anew
     */
    public void undo(Runnable then) {
        if (underWay) {
            return;
        }
        underWay = true;
        long since = opened;
        Set<Long> leftOut = flow.takenBack();
        background.read(lane, () -> find.find(author.get(), since, leftOut), found -> found.ifPresentOrElse(
                gesture -> flow.takeBack(gesture, then, () -> underWay = false), () -> {
                    underWay = false;
                    prompts.tell(new Notice("history.told.nothing-to-undo", List.of(), null));
                }), failure -> {
                    underWay = false;
                    failed(failure);
                });
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("history.problem.undo", failure));
    }
}
