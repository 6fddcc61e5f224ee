package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.people.FindPeople;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Those who come to an appointment: their names, and mails to them. Knows no control. */
public final class CalendarMails {
    private final MailFlow mails;
    private final FindPeople find;
    private final Background background;
    private final Prompts prompts;
    private final CalendarWords words;
    private final Lane lane = new Lane();

    private CalendarMails(MailFlow mails, FindPeople find, Background background, Prompts prompts,
            CalendarWords words) {
        this.mails = mails;
        this.find = find;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
    }

    /** @param find finds who comes */
    public static CalendarMails of(MailFlow mails, FindPeople find, ListSurroundings around) {
        return new CalendarMails(mails, find, around.around().background(), around.prompts(),
                new CalendarWords(around.around().words(), around.around().clock()));
    }

    /** Message key of why nobody can be written to; empty when somebody may be. */
    static String unavailable(@Nullable CalendarEntry entry) {
        return codes(entry).isEmpty() ? "calendar.unavailable.nobody" : "";
    }

    private static List<Code> codes(@Nullable CalendarEntry entry) {
        return entry instanceof Arranged arranged ? arranged.appointment().people() : List.of();
    }

    /** Who comes; late answers about another thing are dropped. */
    void people(@Nullable CalendarEntry entry, Consumer<List<PersonRow>> answer) {
        List<Code> codes = codes(entry);
        lane.leave();
        if (!codes.isEmpty()) {
            background.read(lane, () -> find.find(codes), answer, this::failed);
        }
    }

    /** Begins a mail that confirms when and where. */
    void write(CalendarEntry entry) {
        background.read(new Lane(), () -> find.find(codes(entry)), people -> write(entry, people), this::failed);
    }

    private void write(CalendarEntry entry, List<PersonRow> people) {
        List<String> to = people.stream().map(PersonRow::email).filter(Objects::nonNull).map(String::strip).distinct()
                .toList();
        if (to.isEmpty()) {
            prompts.tell(new Notice("mail.unavailable.no-address", List.of(), null));
        } else {
            String place = words.where(entry);
            String when = words.when(entry) + (place.isEmpty() ? "" : ", " + place);
            mails.write(new MailLink(to, words.get("mail.CONFIRMATION.subject", words.days().longDay(entry.on())),
                    words.get("mail.CONFIRMATION.body", words.title(entry), when, words.project(entry))));
        }
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("calendar.problem.read", failure));
    }
}
