package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;

/** « + 3 autres »: things for which there is no room. */
final class More {
    private More() {
    }

    /**
     * Offers them.
     *
     * @param unread how many more there are than those
     */
    static Button button(CalendarWords words, DaysView.Acts acts, List<CalendarEntry> hidden, int unread,
            LocalDate day) {
        Button more = new Button(words.get("calendar.more", hidden.size() + unread));
        more.setId("calendar-more-" + day);
        more.getStyleClass().setAll("button", "calendar-more");
        more.setMinSize(0, 0);
        more.setAccessibleText(words.get("calendar.more.spoken", hidden.size() + unread, words.days().longDay(day)));
        more.setOnAction(event -> acts.offer(List.copyOf(hidden), unread, day, more));
        return more;
    }
}
