package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writes a gesture and tells what came of it, with its undo; what shows the rows reads them anew. */
public final class GestureFlow {
    private final Background background;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final Runnable refresh;

    /** @param refresh what shows the rows reads them anew */
    public GestureFlow(Background background, Prompts prompts, TakeBackFlow undo, Runnable refresh) {
        this.background = background;
        this.prompts = prompts;
        this.undo = undo;
        this.refresh = refresh;
    }

    /** Writes; what was changed meanwhile is not overwritten but shown. */
    public void write(Supplier<SaveOutcome> act, Consumer<SaveOutcome.Saved> then) {
        write(act, then, () -> {
        });
    }

    /** @param unwritten runs where nothing was written, whatever the reason: what was typed is given back */
    public void write(Supplier<SaveOutcome> act, Consumer<SaveOutcome.Saved> then, Runnable unwritten) {
        background.write(act, outcome -> {
            if (outcome instanceof SaveOutcome.Saved saved) {
                then.accept(saved);
            } else {
                prompts.tell(new Notice(outcome instanceof SaveOutcome.Refused
                        ? "casefile.told.refused"
                        : "casefile.told.changed-meanwhile", List.of(), null));
                unwritten.run();
            }
            refresh.run();
        }, failure -> {
            unwritten.run();
            failed(failure);
            refresh.run(); // what was shown as done already is not
        });
    }

    /**
     * Tells what was done.
     *
     * @param key     message key of the sentence
     * @param gesture its number, for undo; 0 when nothing had to be written
     * @param what    of the sentence
     */
    public void told(String key, long gesture, Object... what) {
        Notice.Action back = gesture == 0
                ? null
                : new Notice.Action("casefile.told.undo", () -> undo.takeBack(gesture, refresh));
        prompts.tell(new Notice(key, List.of(what), back));
    }

    /** Nothing was written. */
    public void failed(Throwable failure) {
        prompts.problem(new Problem("casefile.problem.write", failure));
    }
}
