package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.Guest;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.FailingBackground;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of an event, without a window: answers that come late, and writes that fail. */
class EventModelTest {
    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final FailingBackground background = new FailingBackground();
    private SampleStore store;
    private UseCases useCases;
    private EventModel model;
    private Code event;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        model = new EventModel(background, useCases.life(), prompts,
                new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                        new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Inès"),
                () -> "Inès", SampleStore.CLOCK);
        ListLife events = useCases.life().list(LifeSubject.EVENTS);
        event = events.rows(events.order(LifeQuery.FIRST).page(0, 1)).getFirst().code();
        model.open(event);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private int there() {
        return (int) model.lines().stream().filter(Attendee::isThere).count();
    }

    @Test
    void enterNeverTakesWhoWasMeantByFewerLetters() {
        model.typedProperty().set("ma");
        List<Guest> offered = model.offeredProperty().get().guests();
        assertThat(offered).isNotEmpty();
        int before = there();
        background.late = true;
        model.typedProperty().set("Martine Inconnue-Durand");
        model.enter(offered.getFirst());
        assertThat(there()).as("nobody is let in by what is not what is typed").isEqualTo(before);
        background.arrive();
        assertThat(model.lines()).extracting(Attendee::name).contains("Martine Inconnue-Durand")
                .doesNotHaveDuplicates();
        assertThat(there()).isEqualTo(before + 1);
    }

    @Test
    void aNameThatWasNotWrittenStandsInTheFieldAgain() {
        background.full = true;
        model.typedProperty().set("Martine Inconnue-Durand");
        model.enter(null);
        assertThat(model.typedProperty().get()).isEqualTo("Martine Inconnue-Durand");
        assertThat(prompts.problems).hasSize(1);
    }

    @Test
    void invitationsAreThoseOfTheEventWhoseMailWasBegun() {
        ListLife events = useCases.life().list(LifeSubject.EVENTS);
        Code other = events.rows(events.order(LifeQuery.FIRST).page(0, 2)).getLast().code();
        List<Code> people = List.of(new Code("CRESS-A-0001"));
        useCases.life().invite().invite(event, people, "Inès");
        useCases.life().invite().invite(other, people, "Inès");
        model.open(other);
        model.sent(event, people);
        assertThat(sent(event)).isEqualTo(1);
        assertThat(sent(other)).isZero();
    }

    private long sent(Code of) {
        return useCases.life().events().read(of).orElseThrow().attendees().stream()
                .filter(each -> each.sentOn() != null && new Code("CRESS-A-0001").equals(each.person())).count();
    }
}
