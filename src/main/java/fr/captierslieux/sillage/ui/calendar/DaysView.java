package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Days as a person sees them: a week, a month, a list. */
interface DaysView {
    /**
     * Shows days.
     *
     * @param key of the thing that gets the keyboard; null where it stays
     */
    void show(CalendarPage page, @Nullable String key);

    /** Shows which day is looked at. */
    void look(LocalDate day);

    /** The present moved on. */
    void tick();

    /** Puts the keyboard on the days. */
    void focusDays();

    /** What is asked for on days. */
    interface Acts {
        /** Looks at a day. */
        void look(LocalDate day);

        /** A new appointment from a minute of a day. */
        void create(LocalDate day, int minute);

        /** A thing is in the hand: its node must stay where it is. */
        void taken();

        /** It is in the hand no more. */
        void letGo();

        /** A thing was dragged to another day, from a minute of it; -1 for its own time. */
        void drop(CalendarEntry entry, LocalDate day, int minute);

        /** A thing was drawn longer by some minutes. */
        void stretch(CalendarEntry entry, int minutes);

        /** Offers things for which there was no room, beside a node. */
        void offer(List<CalendarEntry> entries, int unread, LocalDate day, Node beside);
    }

    /** Puts the keyboard on the node of a thing, where there is one. */
    static void focus(Parent parent, @Nullable String key) {
        if (key != null) {
            for (Node node : parent.getChildrenUnmodifiable()) {
                if (node.getUserData() instanceof CalendarEntry entry && entry.key().equals(key)) {
                    node.requestFocus();
                    return;
                }
                if (node instanceof Parent inner) {
                    focus(inner, key);
                }
            }
        }
    }
}
