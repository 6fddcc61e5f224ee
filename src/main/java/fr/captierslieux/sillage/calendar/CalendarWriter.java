package fr.captierslieux.sillage.calendar;

import java.io.IOException;
import java.nio.file.Path;

/** Writes calendars as other programs read them. The file appears whole or not at all. */
@FunctionalInterface
public interface CalendarWriter {
    /** @throws IOException when the file cannot be written there */
    void write(Path target, CalendarFile file) throws IOException;
}
