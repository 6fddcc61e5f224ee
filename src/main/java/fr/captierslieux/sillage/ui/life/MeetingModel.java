package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.outreach.MeetingFile;
import fr.captierslieux.sillage.outreach.MeetingFile.Given;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One meeting: what was decided, and the tasks that came of it. Knows no control. */
public final class MeetingModel {
    private final Background background;
    private final LifeUseCases useCases;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final GestureFlow gestures;
    private final Supplier<String> author;
    private final Clock clock;
    private final Lane lane = new Lane();
    private final Lane findLane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable MeetingFile> file = new ReadOnlyObjectWrapper<>();
    private @Nullable Code code;
    private Runnable whenGone = () -> {
    };

    /** @param author who works here; asked off the JavaFX thread */
    public MeetingModel(Background background, LifeUseCases useCases, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author, Clock clock) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.undo = undo;
        this.gestures = new GestureFlow(background, prompts, undo, this::refresh);
        this.author = author;
        this.clock = clock;
    }

    /** What to do when the meeting is not there any more. */
    public void whenGone(Runnable gone) {
        whenGone = gone;
    }

    /** Goes to a meeting; what was shown of another goes away at once. */
    public void open(Code other) {
        if (!other.equals(code)) {
            file.set(null);
        }
        code = other;
        refresh();
    }

    /** Finds the meeting of a decision. */
    public void findOfDecision(Code decision, Consumer<Optional<Code>> answer) {
        background.read(findLane, () -> useCases.meetings().findOfDecision(decision), answer, this::unread);
    }

    /** Reads the meeting anew. */
    public void refresh() {
        Code asked = code;
        if (asked != null) {
            background.read(lane, () -> useCases.meetings().read(asked), this::show, this::unread);
        }
    }

    private void unread(Throwable failure) {
        prompts.problem(new Problem("meeting.problem.read", failure));
    }

    private void show(Optional<MeetingFile> found) {
        if (found.isEmpty()) {
            whenGone.run();
        } else {
            file.set(found.get());
        }
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
    }

    /** A task is done, today. */
    public void finish(Given given) {
        LocalDate today = LocalDate.now(clock);
        gestures.write(() -> useCases.records().open(Task.FILE, given.row()).map(Task::of)
                .<SaveOutcome>map(task -> useCases.finish().finish(task, today, author.get()))
                .orElseGet(() -> new SaveOutcome.Gone(0)),
                saved -> gestures.told("day.told.done", saved.gesture(), given.title()));
    }

    /**
     * Puts a row into the bin with what cannot stand without it.
     *
     * @param what as it is read, for the news
     */
    public void remove(String entity, RowId row, String what) {
        background.write(() -> useCases.bin().move(new Gesture("move-to-bin", author.get()), entity, row), outcome -> {
            switch (outcome) {
                case MoveToBin.Moved moved -> gestures.told("lists.told.removed", moved.gesture(), what);
                case MoveToBin.StillUsed used -> prompts.tell(new Notice("casefile.told.still-used",
                        List.of(what, undo.users(used.users())), null));
            }
            refresh();
        }, gestures::failed);
    }

    /** Tells what a form wrote and reads anew. */
    public void saved(Saved saved) {
        if (saved.gesture() != 0) {
            gestures.told("casefile.told.saved", saved.gesture());
        }
        refresh();
    }

    /** The meeting; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable MeetingFile> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
