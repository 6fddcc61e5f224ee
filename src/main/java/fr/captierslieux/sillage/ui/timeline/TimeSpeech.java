package fr.captierslieux.sillage.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;

/** What the line of time says. */
public interface TimeSpeech {
    /** An entry in a few words: « Lieu ouvert ». */
    String brief(TimeEntry entry);

    /** An entry as a sentence, with its day and the network of another case. */
    String said(TimeEntry entry);

    /** A stage. */
    String stage(String code);

    /** A day in a few letters. */
    String day(LocalDate day);

    String get(String key, Object... arguments);

    Locale locale();

    LocalDate today();
}
