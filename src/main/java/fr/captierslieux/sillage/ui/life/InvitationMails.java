package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.people.FindPeople;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Begins the mails of invitations, so many people a mail as mail programs take, none of whom reads who else is invited. One mail after
 * the other: whoever sends asks for the next. Knows no control.
 */
public final class InvitationMails {
    private final Background background;
    private final MailFlow mails;
    private final FindPeople people;
    private final Prompts prompts;
    private final RecordWords words;
    private final Lane lane = new Lane();

    public InvitationMails(Background background, MailFlow mails, FindPeople people, Prompts prompts, Words words,
            Clock clock) {
        this.background = background;
        this.mails = mails;
        this.people = people;
        this.prompts = prompts;
        this.words = new RecordWords(words, clock);
    }

    /** A mail with those whom it is for. */
    record Batch(MailLink mail, List<Code> people) {
    }

    /**
     * Begins the first mail to those who were invited and not written to yet.
     *
     * @param sent is told to whom a mail was begun
     */
    void begin(EventFile file, Consumer<List<Code>> sent) {
        List<Code> unwritten = file.attendees().stream()
                .filter(each -> each.answer() != null && each.sentOn() == null && each.person() != null)
                .<@Nullable Code>map(Attendee::person).filter(Objects::nonNull).toList();
        if (unwritten.isEmpty()) {
            prompts.tell(new Notice("event.mail.all-sent", List.of(), null));
            return;
        }
        background.read(lane, () -> people.find(unwritten), found -> {
            List<Batch> batches = batches(file, found);
            long without = unwritten.size() - batches.stream().mapToLong(each -> each.people().size()).sum();
            write(batches, 0, without, sent);
        }, failure -> prompts.problem(new Problem("event.problem.read", failure)));
    }

    private void write(List<Batch> batches, int next, long without, Consumer<List<Code>> sent) {
        if (batches.isEmpty()) {
            prompts.tell(new Notice("event.mail.no-address", List.of(without), null));
            return;
        }
        Batch batch = batches.get(next);
        mails.write(batch.mail());
        sent.accept(batch.people());
        boolean more = next + 1 < batches.size();
        prompts.tell(new Notice("event.mail.begun", List.of(next + 1, batches.size(), batch.people().size(), without),
                more
                        ? new Notice.Action("event.mail.next", () -> write(batches, next + 1, without, sent))
                        : null));
    }

    /** As many people a mail as it can hold; who has no address is in none. */
    List<Batch> batches(EventFile file, List<PersonRow> found) {
        LifeRow row = file.event().row();
        String subject = words.words().get("event.mail.subject", row.title(), words.day(row.on()));
        String place = Stream.of(file.event().state().text("lieu"), row.place()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String body = words.words().get("event.mail.body", row.title(), words.day(row.on()),
                place.isEmpty() ? words.words().get("event.mail.no-place") : place);
        List<Batch> batches = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        for (PersonRow each : found) {
            String address = each.email() == null ? "" : each.email().strip();
            if (address.isEmpty()) {
                continue;
            }
            List<String> more = new ArrayList<>(addresses);
            more.add(address);
            if (!addresses.isEmpty() && MailLink.blind(more, subject, body).isTooLong()) {
                batches.add(new Batch(MailLink.blind(addresses, subject, body), List.copyOf(codes)));
                addresses.clear();
                codes.clear();
            }
            addresses.add(address);
            codes.add(each.code());
        }
        if (!addresses.isEmpty()) {
            batches.add(new Batch(MailLink.blind(addresses, subject, body), List.copyOf(codes)));
        }
        return batches;
    }
}
