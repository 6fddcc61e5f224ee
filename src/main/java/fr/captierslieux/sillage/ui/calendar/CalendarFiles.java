package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Files for other calendars: asked for, written, told. Knows no control. */
public final class CalendarFiles {
    private final ExportCalendar export;
    private final Background background;
    private final Prompts prompts;
    private final Words words;

    public CalendarFiles(ExportCalendar export, Background background, Prompts prompts, Words words) {
        this.export = export;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
    }

    /** Writes a file and says how many things are in it. */
    interface Writing {
        int write(Path place) throws IOException;
    }

    /**
     * All half-days of a session.
     *
     * @param first its first day, which names the file
     */
    public void session(Code session, LocalDate first) {
        ask(words.get("calendar.file.session", first.toString()),
                place -> export.exportSession(session, place, words.locale()));
    }

    /** Asks where, writes, and tells it. */
    void ask(String name, Writing writing) {
        prompts.saveFile(new FileQuestion("calendar.command.export", name + ".ics", "calendar.file.kind", "ics"))
                .ifPresent(place -> background.longRunning(progress -> writing.write(place),
                        written -> told(place, written), failure -> prompts.problem(new Problem(
                                failure instanceof IOException ? "lists.problem.place" : "lists.problem.export",
                                failure))));
    }

    private void told(Path place, int written) {
        prompts.tell(Notice.ofFile("calendar.told.exported", place, prompts, written));
    }
}
