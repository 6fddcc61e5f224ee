package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A draft in words. */
public final class DraftWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final Clock clock;

    public DraftWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** What it is and of whom: « Nouveau suivi, L’Escale rurale ». */
    public String title(KeptDraft kept) {
        String what = new FormWords(words, kept.draft().file(), List.of()).title(Drafts.request(kept.draft()));
        return kept.subject().isEmpty() ? what : words.get("drafts.of", what, kept.subject());
    }

    /** « aujourd’hui, 10:42 ». */
    String at(KeptDraft kept) {
        ZonedDateTime when = kept.draft().keptAt().atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String day = when.toLocalDate().equals(today)
                ? words.get("written.today")
                : new Written(words).day(when.toLocalDate(), today);
        return words.get("history.at", day, TIME.format(when));
    }
}
