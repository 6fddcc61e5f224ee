package fr.captierslieux.sillage.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What is handed to the calendar of another program: titles, times and places, and the name of the project. Nobody's name, address or
 * number, and no note.
 *
 * @param at       when it was made
 * @param language of the words in it
 */
public record CalendarFile(List<CalendarEntry> entries, Instant at, Locale language) {
    public CalendarFile {
        entries = List.copyOf(entries);
    }
}
