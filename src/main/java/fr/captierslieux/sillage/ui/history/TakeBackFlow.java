package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.TakeBack;
import fr.captierslieux.sillage.history.TakeBack.TakenBack;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Takes gestures back and tells what came of it: what was taken back, how to have it again, what stood in the way. */
public final class TakeBackFlow {
    private final Background background;
    private final TakeBack takeBack;
    private final Prompts prompts;
    private final HistoryWords words;
    private final Supplier<String> author;
    private final Set<Long> takenBack = new HashSet<>();

    /** @param author who works here; asked off the JavaFX thread */
    public TakeBackFlow(Background background, TakeBack takeBack, Prompts prompts, HistoryWords words,
            Supplier<String> author) {
        this.background = background;
        this.takeBack = takeBack;
        this.prompts = prompts;
        this.words = words;
        this.author = author;
    }

    /**
     * Takes a gesture back.
     *
     * @param then what shows the store's rows reads them anew
     */
    public void takeBack(long gesture, Runnable then) {
        takeBack(gesture, then, () -> {
        });
    }

    /** @param done is run before all else once it was tried, whatever came of it */
    void takeBack(long gesture, Runnable then, Runnable done) {
        takenBack.add(gesture); // from here on: who looks for the last gesture meanwhile is to find the one before
        background.write(() -> takeBack.takeBack(gesture, author.get()), answer -> {
            done.run();
            tell(gesture, answer, then);
            then.run();
        }, failure -> {
            done.run();
            takenBack.remove(gesture);
            prompts.problem(new Problem("history.problem.undo", failure));
        });
    }

    /** Tells what came of something that was taken back otherwise than by its number. */
    public void tell(TakenBack answer, Runnable then) {
        tell(answer.what().map(GestureStory::number).orElse(0L), answer, then);
    }

    private void tell(long gesture, TakenBack answer, Runnable then) {
        String what = answer.what().map(words::brief).orElseGet(() -> words.words().get("history.a-gesture"));
        if (!answer.obstacles().isEmpty()) {
            List<String> lines = new ArrayList<>(answer.obstacles().stream().map(words::obstacle).toList());
            if (answer.more() > 0) {
                lines.add(words.words().get("history.more", String.valueOf(answer.more())));
            }
            prompts.refused(new Prompts.Refusal(
                    answer.cells() == 0 ? "history.told.not-undone" : "history.told.partly-undone", List.of(what),
                    lines));
            return;
        }
        Notice.Action again = answer.gesture() == 0 ? null : new Notice.Action("history.told.again", () -> {
            takenBack.remove(gesture);
            takeBack(answer.gesture(), then);
        });
        prompts.tell(new Notice("history.told.undone", List.of(what), again));
    }

    /** What still refers to something, in words: « Diffusions (2) ». */
    public String users(Map<String, Long> byEntity) {
        return words.users(byEntity);
    }

    /** Gestures that were taken back in this window. */
    Set<Long> takenBack() {
        return Set.copyOf(takenBack);
    }
}
