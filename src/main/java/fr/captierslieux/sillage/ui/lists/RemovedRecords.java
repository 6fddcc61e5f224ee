package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Supplier;

/** Puts records into the bin, and tells how to have them back. */
public final class RemovedRecords {
    private final Background background;
    private final MoveToBin bin;
    private final TakeBackFlow takeBack;
    private final Prompts prompts;
    private final Supplier<String> author;

    /** @param author who works here; asked off the JavaFX thread */
    public RemovedRecords(Background background, MoveToBin bin, TakeBackFlow takeBack, Prompts prompts,
            Supplier<String> author) {
        this.background = background;
        this.bin = bin;
        this.takeBack = takeBack;
        this.prompts = prompts;
        this.author = author;
    }

    /**
     * Puts a row into the bin.
     *
     * @param name as it is read
     * @param then what shows the rows reads them anew
     */
    public void remove(String entity, RowId row, String name, Runnable then) {
        background.write(() -> bin.move(new Gesture("move-to-bin", author.get()), entity, row), outcome -> {
            if (outcome instanceof MoveToBin.Moved moved) {
                Notice.Action undo = moved.gesture() == 0
                        ? null
                        : new Notice.Action("lists.undo", () -> takeBack.takeBack(moved.gesture(), then));
                prompts.tell(new Notice("lists.told.removed", List.of(name), undo));
            } else {
                prompts.tell(new Notice("lists.told.still-used", List.of(name), null));
            }
            then.run();
        }, failure -> prompts.problem(new Problem("lists.problem.bin", failure)));
    }
}
