package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.Guest;
import fr.captierslieux.sillage.outreach.Guest.Match;
import fr.captierslieux.sillage.outreach.Offered;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One event and the list at its door. What is typed is looked for at every letter; Enter takes what is marked, and where it comes before
 * the answer, what is meant without doubt. Knows no control.
 */
public final class EventModel {
    private static final int SHORTEST = 2;

    private final Background background;
    private final LifeUseCases useCases;
    private final Prompts prompts;
    private final GestureFlow gestures;
    private final Supplier<String> author;
    private final Clock clock;
    private final Lane lane = new Lane();
    private final Lane doorLane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable EventFile> file = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Attendee> attendees = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Offered> offered = new ReadOnlyObjectWrapper<>(Offered.NOTHING);
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Attendee> already = new ReadOnlyObjectWrapper<>();
    private @Nullable Code code;
    private boolean entered;
    private Runnable whenGone = () -> {
    };

    /** @param author who works here; asked off the JavaFX thread */
    public EventModel(Background background, LifeUseCases useCases, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author, Clock clock) {
        this.clock = clock;
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.gestures = new GestureFlow(background, prompts, undo, this::refresh);
        this.author = author;
        typed.subscribe((before, now) -> look(now));
    }

    /** What to do when the event is not there any more. */
    public void whenGone(Runnable gone) {
        whenGone = gone;
    }

    /** Goes to an event; what was shown and typed of another goes away at once. */
    public void open(Code other) {
        if (!other.equals(code)) {
            file.set(null);
            attendees.clear();
            typed.set("");
        }
        code = other;
        refresh();
    }

    /** Reads the event anew. */
    public void refresh() {
        Code asked = code;
        if (asked != null) {
            background.read(lane, () -> useCases.events().read(asked), this::show,
                    failure -> prompts.problem(new Problem("event.problem.read", failure)));
        }
    }

    private void show(Optional<EventFile> found) {
        if (found.isEmpty()) {
            whenGone.run();
            return;
        }
        file.set(found.get());
        if (!attendees.equals(found.get().attendees())) {
            attendees.setAll(found.get().attendees());
        }
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
        doorLane.leave();
    }

    private void look(String now) {
        entered = false;
        hint.set("");
        if (now.strip().length() < SHORTEST) {
            doorLane.leave();
            offered.set(Offered.NOTHING);
            return;
        }
        background.read(doorLane, () -> useCases.door().find(now), this::answered,
                failure -> prompts.problem(new Problem("event.problem.read", failure)));
    }

    private void answered(Offered answer) {
        offered.set(answer);
        if (entered) {
            entered = false;
            decide(answer);
        }
    }

    /**
     * Enter was pressed.
     *
     * @param marked what is marked among the choices; null for nothing
     */
    public void enter(@Nullable Guest marked) {
        if (!offered.get().typed().equals(typed.get())) {
            entered = typed.get().strip().length() >= SHORTEST; // the answer is on its way; what is marked is of other letters
        } else if (marked != null) {
            take(marked);
        } else {
            decide(offered.get());
        }
    }

    private void decide(Offered answer) {
        Optional<Guest> sure = answer.sure();
        if (sure.isPresent()) {
            take(sure.get());
        } else if (!answer.typed().isBlank()) {
            hint.set(answer.guests().isEmpty() ? "event.door.whole-name" : "event.door.which");
        }
    }

    /** Lets somebody in; who is there already is shown instead. */
    public void take(Guest guest) {
        Optional<Attendee> there = find(guest).filter(Attendee::isThere);
        String name = typed.get();
        typed.set("");
        if (there.isPresent()) {
            hint.set("event.door.already");
            already.set(null);
            already.set(there.get());
            return;
        }
        Code event = code;
        if (event != null) {
            gestures.write(() -> useCases.letIn().letIn(event, guest, author.get()),
                    saved -> gestures.told("event.told.in", saved.gesture(), guest.name()), () -> giveBack(name));
        }
    }

    /** Who was not written down stands in the field again, unless somebody else is being typed by now. */
    private void giveBack(String name) {
        if (typed.get().isEmpty()) {
            typed.set(name);
        }
    }

    private Optional<Attendee> find(Guest guest) {
        return attendees.stream().filter(each -> switch (guest) {
            case Guest.Known known -> known.person().equals(each.person());
            case Guest.House house -> each.person() == null
                    && Folding.fold(house.name()).equals(Folding.fold(each.organisation()));
            case Guest.Newcomer ignored -> false;
        }).findFirst();
    }

    /** Somebody who was awaited is there; who is there stays. */
    public void arrive(Attendee awaited) {
        Code person = awaited.person();
        if (!awaited.isThere() && person != null) {
            take(new Guest.Known(person, awaited.name(), "", Match.BEGINS));
        }
    }

    /** Somebody who was invited answered. */
    public void answer(Attendee invited, String answer) {
        Code event = code;
        if (event != null && invited.person() != null && invited.answer() != null) {
            gestures.write(() -> useCases.invitations().answered(event, invited, answer, LocalDate.now(clock),
                    author.get()), saved -> gestures.told("event.told.answered", saved.gesture(), invited.title()));
        }
    }

    /** Invitations of these people to an event were written, whichever is shown by now; it is noted without a word. */
    public void sent(Code event, List<Code> people) {
        gestures.write(() -> useCases.invitations().sent(event, people, LocalDate.now(clock), author.get()),
                saved -> {
                });
    }

    /** Takes a line out again: who came, or the invitation of who did not. */
    public void remove(Attendee line) {
        Code event = code;
        Code person = line.person();
        RowId there = line.row();
        RowId row = there != null || event == null || person == null
                ? there
                : RowId.derived("invitation", event.value(), person.value());
        if (row == null) {
            return;
        }
        background.write(() -> useCases.bin().move(new Gesture("move-to-bin", author.get()),
                there == null ? "invitation" : "participation", row), outcome -> {
                    if (outcome instanceof MoveToBin.Moved moved) {
                        gestures.told("event.told.out", moved.gesture(), line.title());
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

    /** The event; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable EventFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Who is there and who is awaited. */
    public ObservableList<Attendee> attendees() {
        return attendees;
    }

    /** What is typed at the door. */
    public StringProperty typedProperty() {
        return typed;
    }

    public ReadOnlyObjectProperty<Offered> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Message key of what to know; empty for nothing. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** The line of somebody who was to come in and is there already; null for none. */
    public ReadOnlyObjectProperty<@Nullable Attendee> alreadyProperty() {
        return already.getReadOnlyProperty();
    }

    /** The lines, for what is copied and exported. */
    public List<Attendee> lines() {
        return List.copyOf(attendees);
    }
}
