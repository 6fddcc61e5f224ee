package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails of invitations, without a toolkit: as many people a mail as it holds, each in blind copy, one mail after the other. */
class InvitationMailsTest {
    @TempDir
    Path folder;
    private final List<String> opened = new ArrayList<>();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore sample;
    private UseCases useCases;
    private Code event;
    private List<PersonRow> people;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        ListLife events = useCases.life().list(LifeSubject.EVENTS);
        event = events.rows(events.order(LifeQuery.FIRST.withKind("SALON")).page(0, 1)).getFirst().code();
        var list = useCases.people().list();
        people = list.rows(list.order(PersonQuery.FIRST).page(0, 150));
        useCases.life().invite().invite(event, people.stream().map(PersonRow::code).toList(), "Inès");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private EventFile file() {
        return useCases.life().events().read(event).orElseThrow();
    }

    private InvitationMails mails() {
        MailFlow flow = new MailFlow(new SameThread(), prompts, address -> opened.add(address), text -> {
        });
        return new InvitationMails(new SameThread(), flow, useCases.mail().people(), prompts, Words.french(),
                SampleStore.CLOCK);
    }

    @Test
    void everybodyWithAnAddressIsInOneMailThatIsNotTooLong() {
        List<InvitationMails.Batch> batches = mails().batches(file(), people);
        assertThat(batches).hasSizeGreaterThan(1);
        assertThat(batches).allMatch(each -> !each.mail().isTooLong() && each.mail().to().isEmpty());
        List<Code> written = batches.stream().flatMap(each -> each.people().stream()).toList();
        assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(people.stream()
                .filter(each -> each.email() != null && !each.email().isBlank()).map(PersonRow::code).toList());
        MailLink first = batches.getFirst().mail();
        assertThat(first.address()).startsWith("mailto:?bcc=").contains("&subject=Invitation");
        assertThat(first.body()).contains(file().event().row().title());
    }

    @Test
    void oneMailAfterTheOtherAndWhoWasWrittenToIsNotWrittenToAgain() {
        List<Code> sent = new ArrayList<>();
        mails().begin(file(), sent::addAll);
        assertThat(opened).hasSize(1);
        for (Notice.Action next = prompts.notices.getLast().action(); next != null; next = prompts.notices.getLast()
                .action()) {
            next.run().run();
        }
        assertThat(opened).hasSizeGreaterThan(1);
        useCases.life().invitations().sent(event, sent, java.time.LocalDate.now(SampleStore.CLOCK), "Inès");
        assertThat(file().attendees().stream().filter(each -> sent.contains(each.person())))
                .allMatch(each -> each.sentOn() != null);
        long unwritten = file().attendees().stream().filter(each -> each.answer() != null && each.sentOn() == null)
                .map(Attendee::person).filter(Objects::nonNull).count();
        opened.clear();
        mails().begin(file(), sent::addAll);
        assertThat(opened).as("who is left has no address").isEmpty();
        assertThat(prompts.notices.getLast().messageKey())
                .isEqualTo(unwritten == 0 ? "event.mail.all-sent" : "event.mail.no-address");
    }
}
