package fr.captierslieux.sillage.store.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.Guest;
import fr.captierslieux.sillage.outreach.Guest.Match;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.outreach.LifePreview.Bond;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeQuery.Order;
import fr.captierslieux.sillage.outreach.LifeQuery.Way;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.outreach.MeetingFile;
import fr.captierslieux.sillage.outreach.Offered;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.ui.life.LifeUseCases;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of the network's life on the sample, and the door: counted as the report counts. */
@Tag("store")
class LifeListTest {
    @TempDir
    Path folder;

    private SampleStore sample;
    private LifeUseCases life;
    private SqlLifeList list;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        life = sample.useCases().life();
        list = new SqlLifeList(sample.store(), new SqlRecords(sample.store()), SampleStore.CLOCK);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<LifeRow> all(LifeSubject subject, LifeQuery query) {
        return sample.store().read(() -> list.rows(subject, list.order(subject, query).all()));
    }

    @Test
    void filtersAndOrdersHoldOfEveryList() {
        for (LifeSubject subject : LifeSubject.values()) {
            List<LifeRow> rows = all(subject, LifeQuery.FIRST);
            assertThat(rows).as("%s", subject).isNotEmpty();
            assertThat(rows.stream().map(LifeRow::on).filter(Objects::nonNull).toList())
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
            LifeRow like = rows.get(rows.size() / 2);
            assertThat(all(subject, LifeQuery.FIRST.withKind(like.kind()))).isNotEmpty()
                    .allMatch(row -> row.kind().equals(like.kind()));
            assertThat(all(subject, LifeQuery.FIRST.withDepartment(like.department())))
                    .allMatch(row -> like.department() == null || like.department().equals(row.department()));
            assertThat(all(subject, LifeQuery.FIRST.withPeriod("2025-T2"))).allMatch(row -> Period.parse("2025-T2")
                    .orElseThrow().range().contains(Objects.requireNonNull(row.on())));
            for (Order order : Order.values()) {
                assertThat(all(subject, LifeQuery.FIRST.sorted(order, Way.UP)))
                        .containsExactlyInAnyOrderElementsOf(rows);
            }
            String word = Folding.fold(like.title()).split(" ")[0];
            assertThat(all(subject, LifeQuery.FIRST.withText(word.toUpperCase(java.util.Locale.ROOT)))).contains(like);
        }
    }

    @Test
    void madeToMeasureIsWhatG3Counts() {
        assertThat(all(LifeSubject.TAILORED, LifeQuery.FIRST)).extracting(LifeRow::kind)
                .containsOnly("INTERVENTION", "ATELIER_SENSIBILISATION");
    }

    @Test
    void theSurveyAndThePanelSayWhatThereIs() {
        ListLife resources = Objects.requireNonNull(life.lists().get(LifeSubject.RESOURCES));
        assertThat(resources.survey().kinds()).contains("GUIDE", "FICHE");
        assertThat(Objects.requireNonNull(life.lists().get(LifeSubject.EVENTS)).survey().years()).contains(2025, 2026);
        List<LifeRow> rows = resources.rows(
                resources.order(LifeQuery.FIRST.sorted(Order.PEOPLE, Way.DOWN)).all());
        LifePreview preview = resources.preview(rows.getFirst().code()).orElseThrow();
        assertThat(preview.related()).isNotEmpty()
                .allMatch(each -> each.bond() == Bond.GIVEN && each.on() != null);
        assertThat(preview.row().people()).isPositive();
        assertThat(resources.preview(new Code("RIEN"))).isEmpty();
        ListLife events = Objects.requireNonNull(life.lists().get(LifeSubject.EVENTS));
        LifePreview event = events.preview(events.rows(events.order(LifeQuery.FIRST).page(0, 1)).getFirst().code())
                .orElseThrow();
        assertThat(event.names()).containsKey("reseau");
    }

    private EventFile newest() {
        return all(LifeSubject.EVENTS, LifeQuery.FIRST.sorted(Order.PEOPLE, Way.DOWN)).stream().findFirst()
                .flatMap(row -> life.events().read(row.code())).orElseThrow();
    }

    @Test
    void theCounterAtTheDoorIsWhatTheReportCounts() {
        for (LifeRow row : all(LifeSubject.EVENTS, LifeQuery.FIRST).subList(0, 20)) {
            EventFile file = life.events().read(row.code()).orElseThrow();
            String day = row.on() + ".." + row.on();
            long sameDay = all(LifeSubject.EVENTS, LifeQuery.FIRST).stream()
                    .filter(each -> Objects.equals(each.on(), row.on())).count();
            if (sameDay == 1) {
                assertThat(figure("G2", day)).isEqualByComparingTo(BigDecimal.valueOf(file.count().people()));
                assertThat(figure("G2P", day)).isEqualByComparingTo(BigDecimal.valueOf(file.count().persons()));
            }
            assertThat(file.count().lines()).isEqualTo(file.attendees().stream().filter(Attendee::isThere).count());
            assertThat(row.people()).isEqualTo(file.count().people());
        }
    }

    private BigDecimal figure(String code, String period) {
        return sample.useCases().reports().listRows().list(Period.parse(period).orElseThrow(), Scope.ALL,
                Indicators.find(code).orElseThrow(), null, null).stream()
                .map(each -> each.amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void letsInWhoIsKnownWhoIsNotAndOrganisationsOneGestureEach() {
        EventFile before = newest();
        Code event = before.event().row().code();
        Offered offered = life.door().find("Zéphyrine Quatrefages");
        assertThat(offered.guests()).containsExactly(new Guest.Newcomer("Zéphyrine", "Quatrefages"));
        Saved saved = (Saved) life.letIn().letIn(event, offered.sure().orElseThrow(), "Inès");
        assertThat(saved.rows()).hasSize(2);
        assertThat(life.letIn().letIn(event, new Guest.House("Mairie de Clisson", "", 3), "Inès"))
                .isInstanceOf(Saved.class);
        Guest.Known again = (Guest.Known) life.door().find("zephyrine qua").guests().getFirst();
        assertThat(again.name()).isEqualTo("Zéphyrine Quatrefages");
        assertThat(life.letIn().letIn(event, again, "Inès")).isInstanceOf(Refused.class);

        EventFile after = life.events().read(event).orElseThrow();
        assertThat(after.count().lines()).isEqualTo(before.count().lines() + 2);
        assertThat(after.count().people()).isEqualTo(before.count().people() + 4);
        assertThat(after.count().persons()).isEqualTo(before.count().persons() + 1);
        assertThat(after.attendees().subList(0, 2)).extracting(Attendee::title)
                .containsExactly("Mairie de Clisson", "Zéphyrine Quatrefages");
        sample.store().write(new Gesture("test", "Inès"), () -> {
            new SqlRows(sample.store()).update("person", RowId.derived("person", again.person().value()),
                    Map.of("deleted", 1L));
            return null;
        });
        assertThat(life.events().read(event).orElseThrow().count().persons())
                .as("who is in the bin is no person for the report either").isEqualTo(before.count().persons());
    }

    @Test
    void somebodyNearlyCalledSoIsShownBeforeAnotherIsMade() {
        EventFile file = newest();
        Attendee known = file.attendees().stream().filter(each -> each.person() != null && each.name().length() > 9)
                .findFirst().orElseThrow();
        String mistyped = known.name().substring(0, known.name().length() - 2)
                + known.name().charAt(known.name().length() - 1) + known.name().charAt(known.name().length() - 2);
        Offered offered = life.door().find(mistyped);
        assertThat(offered.guests()).anyMatch(each -> each instanceof Guest.Known like
                && like.like() == Match.RESEMBLES && like.person().equals(known.person()));
        assertThat(offered.sure()).as("one has to look").isEmpty();
    }

    @Test
    void theCasesOfWhoCameAreThoseOfTheirProjectsThatAreOpen() {
        List<Attendee> lines = all(LifeSubject.EVENTS, LifeQuery.FIRST).stream()
                .flatMap(row -> life.events().read(row.code()).orElseThrow().attendees().stream())
                .filter(each -> !each.cases().isEmpty()).toList();
        assertThat(lines).isNotEmpty();
        Attendee any = lines.getFirst();
        var preview = sample.useCases().people().preview().preview(Objects.requireNonNull(any.person())).orElseThrow();
        assertThat(any.cases()).extracting(Attendee.OpenCase::code).containsExactlyInAnyOrderElementsOf(
                preview.cases().stream().filter(each -> each.closedOn() == null).map(each -> each.supportCase())
                        .toList());
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void whoIsInvitedIsAwaitedUntilThereAndNobodyIsInvitedTwice() {
        EventFile before = newest();
        Code event = before.event().row().code();
        List<PersonRow> strangers = sample.useCases().people().list()
                .rows(sample.useCases().people().list().order(PersonQuery.FIRST).all()).stream()
                .filter(each -> before.attendees().stream().noneMatch(line -> each.code().equals(line.person())))
                .limit(3).toList();
        List<Code> codes = strangers.stream().map(PersonRow::code).toList();
        Saved saved = (Saved) life.invite().invite(event, codes, "Inès");
        assertThat(saved.rows()).hasSize(3);
        assertThat(((Saved) life.invite().invite(event, codes, "Inès")).gesture()).as("all are invited").isZero();

        EventFile invited = life.events().read(event).orElseThrow();
        assertThat(invited.count()).as("who is awaited is not counted").isEqualTo(before.count());
        List<Attendee> awaited = invited.attendees().stream().filter(each -> codes.contains(each.person())).toList();
        assertThat(awaited).hasSize(3).allMatch(each -> !each.isThere() && "EN_ATTENTE".equals(each.answer()));
        assertThat(life.invitations().sent(event, codes, TODAY, "Inès")).isInstanceOf(Saved.class);
        Attendee seen = awaited.stream().filter(each -> codes.getFirst().equals(each.person())).findFirst()
                .orElseThrow();
        assertThat(life.invitations().answered(event, seen, "VIENT", TODAY, "Inès")).isInstanceOf(Saved.class);
        assertThat(life.invitations().answered(event, seen, "NE_VIENT_PAS", TODAY, "Yann"))
                .as("on what was seen before that answer came").isInstanceOf(SaveOutcome.Stale.class);
        assertThat(life.letIn().letIn(event, new Guest.Known(codes.getFirst(), "", "", Match.BEGINS), "Inès"))
                .isInstanceOf(Saved.class);
        EventFile after = life.events().read(event).orElseThrow();
        Attendee first = after.attendees().stream().filter(each -> codes.getFirst().equals(each.person())).toList()
                .getFirst();
        assertThat(first.isThere()).isTrue();
        assertThat(first.answer()).isEqualTo("VIENT");
        assertThat(after.attendees().stream().filter(each -> codes.contains(each.person()))).hasSize(3)
                .allMatch(each -> TODAY.equals(each.sentOn()));
        assertThat(after.count().persons()).isEqualTo(before.count().persons() + 1);
    }

    /** Who leaves a group later is a member until then; who left is none, and stands last. */
    @Test
    void aMemberWhoseTimeEndsLaterIsAMemberUntilThen() {
        Saved group = (Saved) sample.useCases().forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("groupes", Map.of("nom", "Foncier", "instance", "GROUPE_DE_TRAVAIL"))));
        String code = group.rows().getFirst().code();
        List<PersonRow> people = sample.useCases().people().list()
                .rows(sample.useCases().people().list().order(PersonQuery.FIRST).page(0, 4));
        List<String> ends = List.of(TODAY.minusDays(1).toString(), TODAY.toString(), TODAY.plusMonths(2).toString(),
                "");
        for (int i = 0; i < ends.size(); i++) {
            Map<String, String> member = new HashMap<>(Map.of("groupe", code, "personne", people.get(i).code().value(),
                    "debut", "2026-01-01"));
            if (!ends.get(i).isEmpty()) {
                member.put("fin", ends.get(i));
            }
            assertThat(sample.useCases().forms().save().save(new Gesture("test", "Inès"),
                    List.of(RecordEdit.create("membres_groupe", member)))).isInstanceOf(Saved.class);
        }
        LifePreview preview = life.list(LifeSubject.GROUPS).preview(new Code(code)).orElseThrow();
        assertThat(preview.row().people()).as("all but who left yesterday").isEqualTo(3);
        assertThat(preview.related()).filteredOn(each -> each.bond() == Bond.MEMBER).hasSize(4);
        Saved meeting = (Saved) sample.useCases().forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("instances", Map.of("le", TODAY.toString(), "instance",
                        "GROUPE_DE_TRAVAIL", "groupe", code))));
        assertThat(life.meetings().read(new Code(meeting.rows().getFirst().code())).orElseThrow().members())
                .extracting(MeetingFile.Member::person)
                .containsExactlyInAnyOrderElementsOf(people.subList(1, 4).stream().map(PersonRow::code).toList());
    }

    @Test
    void aMeetingTellsItsDecisionsTheirTasksAndTheMembersOfItsGroup() {
        List<MeetingFile> meetings = all(LifeSubject.MEETINGS, LifeQuery.FIRST).stream()
                .map(row -> life.meetings().read(row.code()).orElseThrow()).toList();
        MeetingFile meeting = meetings.stream().filter(each -> !each.decisions().isEmpty()).findFirst().orElseThrow();
        Code decision = meeting.decisions().getFirst().code();
        assertThat(life.meetings().findOfDecision(decision)).contains(meeting.meeting().row().code());
        assertThat(meetings.stream().flatMap(each -> each.members().stream())).isNotEmpty();
        assertThat(meetings.stream().flatMap(each -> each.decisions().stream())
                .flatMap(each -> each.tasks().stream())).isNotEmpty();
        Saved saved = (Saved) sample.useCases().forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("taches", Map.of("intitule", "Écrire aux référents", "decision",
                        decision.value(), "conseiller", "ECOSSOLIES-A", "echeance", TODAY.toString()))));
        MeetingFile after = life.meetings().read(meeting.meeting().row().code()).orElseThrow();
        assertThat(after.open()).isEqualTo(meeting.open() + 1);
        assertThat(after.decisions().getFirst().tasks()).anyMatch(each -> each.title().equals("Écrire aux référents")
                && each.code().value().equals(saved.rows().getFirst().code()) && !each.advisor().isEmpty());
        ListLife groups = life.list(LifeSubject.GROUPS);
        assertThat(groups.rows(groups.order(LifeQuery.FIRST).all()).stream()
                .map(row -> groups.preview(row.code()).orElseThrow()))
                .allMatch(each -> each.row().people() == each.related().stream()
                        .filter(one -> one.bond() == Bond.MEMBER && one.on() == null).count());
    }
}
