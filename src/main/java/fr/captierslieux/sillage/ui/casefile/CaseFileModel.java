package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseLane;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One case: what its page shows, and what is done there without a form. Knows no control. */
public final class CaseFileModel {
    private final Background background;
    private final CaseFileUseCases useCases;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final GestureFlow gestures;
    private final Supplier<String> author;
    private final Clock clock;

    private final Lane lane = new Lane();
    private final Lane besideLane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<StoryFilter> filter = new SimpleObjectProperty<>(StoryFilter.ALL);
    private final ObservableList<StoryLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable StoryLine> found = new ReadOnlyObjectWrapper<>();
    private @Nullable Code code;
    private @Nullable RowId sought;
    private String person = "";
    private boolean left;
    private Runnable whenGone = () -> {
    };

    /** @param author who works here; asked off the JavaFX thread */
    public CaseFileModel(Background background, CaseFileUseCases useCases, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author, Clock clock) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.undo = undo;
        this.gestures = new GestureFlow(background, prompts, undo, this::refresh);
        this.author = author;
        this.clock = clock;
        filter.subscribe(this::showLines);
    }

    /** What to do when the case is not there any more. */
    public void whenGone(Runnable gone) {
        whenGone = gone;
    }

    /** Goes to a follow-up in the story of its case. */
    public void open(Code supportCase, Code followUp) {
        open(supportCase, RowId.derived("follow_up", followUp.value()));
    }

    /** Goes to what stands in a row, in the story of its case. */
    public void open(Code supportCase, RowId row) {
        filter.set(StoryFilter.ALL);
        sought = row;
        open(supportCase);
    }

    /** Goes to a case; what was shown of another goes away at once. */
    public void open(Code other) {
        CaseFile shown = file.get();
        if (shown != null && !shown.facts().code().equals(other)) {
            file.set(null);
            lines.clear();
            filter.set(StoryFilter.ALL);
        }
        code = other;
        enter();
    }

    /** The case is shown: what is read from here on matters. */
    public void enter() {
        left = false;
        refresh();
    }

    /** Reads the case anew, keeping what is shown in its place. */
    public void refresh() {
        Code asked = code;
        if (asked != null && !left) { // what a late answer asks for leads nobody away from where they are now
            background.read(lane, () -> new Read(useCases.read().read(asked), author.get()), this::show,
                    failure -> prompts.problem(new Problem("casefile.problem.read", failure)));
        }
    }

    private record Read(Optional<CaseFile> found, String author) {
    }

    private void show(Read read) {
        person = read.author();
        if (read.found().isEmpty()) {
            whenGone.run();
            return;
        }
        file.set(read.found().get());
        showLines();
    }

    private void showLines() {
        CaseFile shown = file.get();
        if (shown != null) {
            replace(lines, StoryLine.of(shown, filter.get()));
            RowId row = sought;
            lines.stream().filter(line -> row != null && line instanceof StoryLine.Entry entry
                    && row.equals(entry.happening().row())).findFirst()
                    .ifPresent(line -> {
                        sought = null;
                        found.set(line);
                    });
        }
    }

    /** Changes only what differs between the ends that are the same, so that a list view stays where it is. */
    private static void replace(ObservableList<StoryLine> shown, List<StoryLine> now) {
        int from = 0;
        while (from < Math.min(shown.size(), now.size()) && shown.get(from).equals(now.get(from))) {
            from++;
        }
        int same = 0;
        while (same < Math.min(shown.size(), now.size()) - from
                && shown.get(shown.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        if (from == 0 && same == 0) {
            shown.setAll(now);
            return;
        }
        shown.remove(from, shown.size() - same);
        shown.addAll(from, now.subList(from, now.size() - same));
    }

    /** Lets go of what is under way, until the case is shown again. */
    public void leave() {
        left = true;
        lane.leave();
        besideLane.leave();
    }

    /** The promise was kept, today. */
    public void keepPromise(FollowUp followUp) {
        RecordEdit edit = new RecordEdit("suivis", followUp.row(), followUp.version(),
                Map.of("fait_le", new RecordEdit.Change("", LocalDate.now(clock).toString())));
        write(() -> useCases.save().save(new Gesture("keep-promise", author.get()), List.of(edit)),
                saved -> told("casefile.told.promise-kept", followUp.nextAction(), saved.gesture()));
    }

    /** What is done with what is planned in the case. */
    CasePlanning planning(Words words) {
        return new CasePlanning(this, useCases.agenda(), background, prompts, words, clock, author);
    }

    /** Whom to orient the case to, and what came of it. */
    CaseOrienting orienting(StoryWords words) {
        return new CaseOrienting(this, useCases.orientation(), background, prompts, words, author);
    }

    /** Reads what other cases of the project did. */
    void readLanes(Code supportCase, Consumer<List<CaseLane>> answer) {
        background.read(besideLane, () -> useCases.lanes().beside(supportCase), answer,
                failure -> prompts.problem(new Problem("casefile.problem.read", failure)));
    }

    /** Tells something that changed nothing. */
    void toldOnly(String key) {
        gestures.told(key, 0);
    }

    /** Makes its sheet for a meeting. */
    SheetFlow sheets(Words words) {
        return new SheetFlow(useCases.sheets(), background, prompts, words);
    }

    /** Writes, tells what came of it, and reads anew. */
    void write(Supplier<SaveOutcome> act, Consumer<SaveOutcome.Saved> then) {
        gestures.write(act, then);
    }

    /**
     * Puts a row into the bin.
     *
     * @param what as it is read, for the news
     */
    public void remove(String entity, RowId row, String what) {
        background.write(() -> useCases.bin().move(new Gesture("move-to-bin", author.get()), entity, row), outcome -> {
            switch (outcome) {
                case MoveToBin.Moved moved -> told("casefile.told.removed", what, moved.gesture());
                case MoveToBin.StillUsed used ->
                    prompts.tell(new Notice("casefile.told.still-used", List.of(what, undo.users(used.users())), null));
            }
            refresh();
        }, this::failed);
    }

    /** Tells what a form wrote and reads anew. */
    public void saved(SaveOutcome.Saved saved, String of) {
        if (saved.gesture() != 0) {
            CaseFile shown = file.get();
            String advisor = shown == null || shown.facts().advisor() == null || isOwn() ? "" : shown.facts().advisor();
            boolean forAnother = of.equals("suivis") && !advisor.isEmpty();
            told(forAnother ? "casefile.told.saved-for" : "casefile.told.saved", forAnother ? advisor : "",
                    saved.gesture());
            sought = saved.rows().getFirst().row(); // what was just written is what one looks at
        }
        refresh();
    }

    /** Tells that an interview was written down; the page reads its case anew when it is shown. */
    void interviewed(SaveOutcome.Saved saved) {
        told("interview.saved", "", saved.gesture());
    }

    void told(String key, String what, long gesture) {
        gestures.told(key, gesture, what.isEmpty() ? new Object[0] : new Object[]{what});
    }

    /** Who changed what in the case; called off the JavaFX thread. */
    Supplier<List<GestureStory>> history(CaseFile shown) {
        return () -> useCases.history().tell(shown.facts().code());
    }

    void failed(Throwable failure) {
        gestures.failed(failure);
    }

    /** Which case is shown; empty until it is read. */
    Optional<Code> findCode() {
        return Optional.ofNullable(file.get()).map(shown -> shown.facts().code());
    }

    /** The case; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable CaseFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The line that was gone to; null as long as none was. */
    public ReadOnlyObjectProperty<@Nullable StoryLine> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ObjectProperty<StoryFilter> filterProperty() {
        return filter;
    }

    public ObservableList<StoryLine> lines() {
        return lines;
    }

    /** Whether the person who works here is the one who accompanies the case. */
    public boolean isOwn() {
        CaseFile shown = file.get();
        return shown != null && person.equals(shown.facts().advisor());
    }
}
