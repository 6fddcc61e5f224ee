package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonQueryText;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingNavigation;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.SavedView;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inviting people from their list, without a toolkit: to which event, and what is asked. */
class InviteFlowTest {
    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final RecordingNavigation navigation = new RecordingNavigation();
    private final SameThread background = new SameThread();
    private SampleStore store;
    private UseCases useCases;
    private InviteFlow flow;
    private List<PersonRow> people;
    /** One that is over: it is offered for nobody but who comes from its page. */
    private LifeRow past;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        flow = new InviteFlow(background, useCases.life(), useCases.people(), prompts, navigation,
                new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                        new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Inès"),
                () -> "Inès", Words.french(), SampleStore.CLOCK);
        var list = useCases.people().list();
        people = list.rows(list.order(PersonQuery.FIRST).page(0, 3));
        ListLife events = useCases.life().list(LifeSubject.EVENTS);
        past = events.rows(events.order(LifeQuery.FIRST.withPeriod("2025")).page(0, 1)).getFirst();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long invited(Code event) {
        List<Code> codes = people.stream().map(PersonRow::code).toList();
        return useCases.life().events().read(event).orElseThrow().attendees().stream()
                .filter(each -> codes.contains(each.person())).map(Attendee::answer).filter(Objects::nonNull).count();
    }

    @Test
    void whoComesFromThePageOfAnEventInvitesToThatOne() {
        flow.begin(past);
        assertThat(navigation.places).containsExactly(new Place.People());
        assertThat(prompts.notices).singleElement().satisfies(told -> {
            assertThat(told.messageKey()).isEqualTo("event.invite.choose");
            assertThat(told.arguments()).isEqualTo(List.of(past.title()));
        });
        prompts.choosingFirst();
        flow.invite(people);
        assertThat(prompts.choices).as("asked all the same: that may be long ago").hasSize(1);
        assertThat(invited(past.code())).isEqualTo(3);
        assertThat(navigation.places.getLast()).isEqualTo(new Place.OneOfLife(LifeSubject.EVENTS, past.code()));
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("event.told.invited");
    }

    @Test
    void itIsTakenBackAsOne() {
        flow.begin(past);
        prompts.choosingFirst();
        flow.invite(people);
        Notice.Action undo = Objects.requireNonNull(prompts.notices.getLast().action());
        undo.run().run();
        assertThat(invited(past.code())).isZero();
    }

    @Test
    void theEventInViewIsMeantOnceAndThenThoseToComeAreOffered() {
        flow.begin(past);
        flow.invite(people);
        assertThat(invited(past.code())).as("nothing was chosen").isZero();
        prompts.choosingFirst();
        flow.invite(people);
        Place.OneOfLife shown = (Place.OneOfLife) navigation.places.getLast();
        assertThat(shown.code()).isNotEqualTo(past.code());
        assertThat(useCases.life().events().read(shown.code()).orElseThrow().event().row().on())
                .isAfterOrEqualTo(java.time.LocalDate.now(SampleStore.CLOCK));
        assertThat(invited(shown.code())).isEqualTo(3);
    }

    /** Everybody of the département of the first three, by the view of that name. */
    private List<Code> keepView() {
        PersonQuery query = PersonQuery.FIRST.withDepartment(Objects.requireNonNull(people.getFirst().department()));
        useCases.people().setUp().keepView(new SavedView("people", "Voisines", PersonQueryText.write(query)));
        return useCases.people().list().codes(query);
    }

    private Set<Code> listed() {
        return useCases.life().invite().listed(past.code());
    }

    @Test
    void everybodyOfAKeptViewIsInvitedOnceWhoIsListedAlreadyIsTold() {
        List<Code> meant = keepView();
        useCases.life().invite().invite(past.code(), meant.subList(0, 2), "Inès");
        long known = meant.stream().filter(listed()::contains).count();
        assertThat(known).isGreaterThanOrEqualTo(2).isLessThan(meant.size());
        prompts.choosingFirst();
        flow.begin(past);
        assertThat(prompts.offered.getLast()).containsExactly(
                Words.french().get("event.invite.view", "Voisines", meant.size() - known, known),
                Words.french().get("event.invite.from-list"));
        assertThat(listed()).containsAll(meant);
        assertThat(prompts.notices.getLast().arguments()).isEqualTo(
                List.of((int) (meant.size() - known), past.title(), (int) known));
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(meant.stream().filter(listed()::contains).count()).as("as one gesture").isEqualTo(known);
    }

    @Test
    void whereNoKeptViewIsMeantTheyAreChosenInTheirList() {
        keepView();
        prompts.choosingLast();
        flow.begin(past);
        assertThat(navigation.places).containsExactly(new Place.People());
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("event.invite.choose");
    }

    @Test
    void nobodyIsNobody() {
        prompts.choosingFirst();
        flow.invite(List.of());
        assertThat(prompts.choices).isEmpty();
        assertThat(navigation.places).isEmpty();
    }
}
