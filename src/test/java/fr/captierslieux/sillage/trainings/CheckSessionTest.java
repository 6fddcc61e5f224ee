package fr.captierslieux.sillage.trainings;

import static fr.captierslieux.sillage.trainings.Trainees.DAY;
import static fr.captierslieux.sillage.trainings.Trainees.cell;
import static fr.captierslieux.sillage.trainings.Trainees.enrolled;
import static fr.captierslieux.sillage.trainings.Trainees.halfDay;
import static fr.captierslieux.sillage.trainings.Trainees.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.captierslieux.sillage.trainings.Finding.Kind;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.Signatures.Noted;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What attendance adds up to, and what of a session is worth a look. */
class CheckSessionTest {
    private static final HalfDay MORNING = halfDay(0, Moment.MORNING);
    private static final HalfDay AFTERNOON = halfDay(0, Moment.AFTERNOON);
    private static final CheckSession CHECK = new CheckSession(
            Clock.fixed(DAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static List<Kind> kinds(SessionFile file) {
        return CHECK.check(file).stream().map(Finding::kind).toList();
    }

    @Test
    void lateHoursAreWhatIsLeftOfTheHalfDay() {
        Mark late = Mark.late(MORNING, 20);
        assertThat(late.hoursText()).isEqualTo("3.1667");
        assertThat(late.minutesMissed(MORNING)).hasValue(20);
        assertThat(late.followed(MORNING).rounded()).isEqualTo(new BigDecimal("3.17"));
        assertThat(Mark.late(MORNING, 0)).isEqualTo(Mark.of(Presence.LATE));
        assertThat(Mark.late(MORNING, 999).followed(MORNING)).isEqualTo(TrainingHours.NONE);
    }

    /** Hours of trainees and of half-days add up to those of all, whatever was entered. */
    @Test
    void hoursAddUp() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<HalfDay> halfDays = List.of(MORNING, AFTERNOON, halfDay(1, Moment.MORNING));
        List<Enrolment> enrolments = List.of(enrolled(1), enrolled(2), enrolled(3), enrolled(4));
        for (int round = 0; round < 200; round++) {
            Map<Cell, Mark> marks = new HashMap<>();
            long minutes = 0;
            for (HalfDay halfDay : halfDays) {
                for (Enrolment enrolment : enrolments) {
                    int entered = random.nextInt(Presence.values().length + 1);
                    if (entered < Presence.values().length) {
                        Presence presence = List.of(Presence.values()).get(entered);
                        long late = presence == Presence.LATE ? random.nextInt(12) * 15 : 0; // quarters have no rest
                        marks.put(cell(enrolment, halfDay),
                                presence == Presence.LATE ? Mark.late(halfDay, late) : Mark.of(presence));
                        minutes += presence.isAttended() ? halfDay.minutes() - late : 0;
                    }
                }
            }
            AttendanceTotals totals = new AttendanceTotals(halfDays, enrolments, marks);
            assertThat(totals.traineeHours()).as("seed " + seed).isEqualTo(TrainingHours.ofMinutes(minutes));
            assertThat(enrolments.stream().map(totals::hours).reduce(TrainingHours.NONE, TrainingHours::plus))
                    .as("seed " + seed).isEqualTo(totals.traineeHours());
            assertThat(halfDays.stream().mapToLong(each -> totals.count(each).entered()).sum()).as("seed " + seed)
                    .isEqualTo(marks.size());
        }
    }

    @Test
    void whoStoppedKeepsTheirHoursAndIsAwaitedNoMore() {
        Enrolment stopped = enrolled(1, Enrolment.STOPPED, DAY);
        HalfDay next = halfDay(1, Moment.MORNING);
        AttendanceTotals totals = new AttendanceTotals(List.of(MORNING, next), List.of(stopped),
                Map.of(cell(stopped, MORNING), Mark.of(Presence.PRESENT)));
        assertThat(totals.hours(stopped)).isEqualTo(TrainingHours.ofMinutes(210));
        assertThat(totals.count(MORNING).awaited()).isEqualTo(1);
        assertThat(totals.count(next).awaited()).isZero();
    }

    @Test
    void aSessionInOrderHasNothingToLookAt() {
        Enrolment one = enrolled(1);
        assertThat(kinds(session(1L, 1L, List.of(MORNING), List.of(one),
                Map.of(cell(one, MORNING), Mark.of(Presence.REMOTE))))).isEmpty();
    }

    @Test
    void placesTooFewAndTooMany() {
        assertThat(kinds(session(1L, null, List.of(), List.of(enrolled(1), enrolled(2)), Map.of())))
                .containsExactly(Kind.TOO_MANY);
        Finding few = CHECK.check(session(null, 4L, List.of(),
                List.of(enrolled(1), enrolled(2, Enrolment.CANDIDATE, null)), Map.of())).getFirst();
        assertThat(few.kind()).isEqualTo(Kind.TOO_FEW);
        assertThat(few.number()).as("who only asks is not counted").isEqualTo(1);
    }

    @Test
    void halfDaysThatOverlapAreToldOnceADay() {
        HalfDay long9 = new HalfDay(MORNING.row(), MORNING.code(), 0, MORNING.on(), MORNING.moment(),
                MORNING.startsAt(), LocalTime.of(14, 0), "", "", "", "");
        assertThat(kinds(session(null, null, List.of(long9, AFTERNOON), List.of(), Map.of())))
                .containsExactly(Kind.OVERLAPPING);
        HalfDay next = halfDay(1, Moment.AFTERNOON);
        assertThat(kinds(session(null, null, List.of(long9, next), List.of(), Map.of()))).as("of different days")
                .isEmpty();
    }

    @Test
    void missingAttendanceOfPastHalfDaysAlone() {
        HalfDay later = halfDay(9, Moment.MORNING);
        List<Finding> found = CHECK.check(session(null, null, List.of(MORNING, later), List.of(enrolled(1)), Map.of()));
        assertThat(found).filteredOn(each -> each.kind() == Kind.MISSING).singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(MORNING.on()));
        assertThat(found).filteredOn(each -> each.kind() == Kind.OUTSIDE_DATES).singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(later.on()));
    }

    @Test
    void attendanceThatCannotBe() {
        Enrolment stopped = enrolled(1, Enrolment.STOPPED, DAY);
        Enrolment candidate = enrolled(2, Enrolment.CANDIDATE, null);
        Enrolment long3 = enrolled(3);
        HalfDay next = halfDay(1, Moment.MORNING);
        assertThat(kinds(session(null, null, List.of(next), List.of(stopped, candidate, long3),
                Map.of(cell(stopped, next), Mark.of(Presence.PRESENT), cell(candidate, next),
                        Mark.of(Presence.PRESENT), cell(long3, next), new Mark(Presence.LATE, new BigDecimal("8"))))))
                .containsExactly(Kind.AFTER_STOP, Kind.OF_CANDIDATE, Kind.TOO_LONG, Kind.NO_SHEET);
    }

    /** Sessions with signed sheets: whose attendance was entered for two in the morning and the afternoon. */
    private static SessionFile signed(Signatures signatures, Map<Cell, Mark> marks) {
        SessionFile bare = session(null, null, List.of(MORNING, AFTERNOON), List.of(enrolled(1), enrolled(2)), marks);
        return new SessionFile(bare.facts(), bare.halfDays(), bare.enrolments(), bare.marks(), bare.elsewhere(),
                bare.results(), signatures);
    }

    @Test
    void signaturesThatAreMissing() {
        Map<Cell, Mark> marks = new HashMap<>();
        for (HalfDay halfDay : List.of(MORNING, AFTERNOON)) {
            marks.put(cell(enrolled(1), halfDay), Mark.of(Presence.PRESENT));
            marks.put(cell(enrolled(2), halfDay), Mark.of(Presence.REMOTE));
        }
        assertThat(CHECK.signatures(signed(Signatures.NONE, marks))).as("one sentence where no sheet is back")
                .singleElement().satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Kind.NO_SHEET);
                    assertThat(each.number()).isEqualTo(2);
                });
        Signatures some = new Signatures(Map.of(MORNING.code(), DAY.plusDays(1)), Map.of(MORNING.code(), Noted.MISSING),
                Map.of(cell(enrolled(1), MORNING), Noted.MISSING, cell(enrolled(2), MORNING), Noted.MISSING));
        List<Finding> found = CHECK.signatures(signed(some, marks));
        assertThat(found).extracting(Finding::kind, Finding::who, Finding::moment).containsExactlyInAnyOrder(
                tuple(Kind.TRAINER_UNSIGNED, "", Moment.MORNING),
                tuple(Kind.TRAINEE_UNSIGNED, "Awa Nom 1", Moment.MORNING),
                tuple(Kind.SHEET_OUT, "", Moment.AFTERNOON));
        Signatures all = new Signatures(Map.of(MORNING.code(), DAY, AFTERNOON.code(), DAY), Map.of(), Map.of());
        assertThat(CHECK.signatures(signed(all, marks))).isEmpty();
    }

    @Test
    void noSheetIsAwaitedWhereNobodyWasInPersonOrOfDaysToCome() {
        HalfDay later = halfDay(9, Moment.MORNING);
        Enrolment one = enrolled(1);
        assertThat(CHECK.signatures(session(null, null, List.of(MORNING, later), List.of(one),
                Map.of(cell(one, MORNING), Mark.of(Presence.ABSENT), cell(one, later),
                        Mark.of(Presence.PRESENT)))))
                .isEmpty();
    }

    @Test
    void nothingIsToldOfSheetsOfCancelledSessionsAndOfThoseFromBefore() {
        Map<Cell, Mark> marks = Map.of(cell(enrolled(1), MORNING), Mark.of(Presence.PRESENT),
                cell(enrolled(1), AFTERNOON), Mark.of(Presence.PRESENT));
        SessionFile held = signed(Signatures.NONE, marks);
        SessionFacts facts = held.facts();
        SessionFacts cancelled = new SessionFacts(facts.row(), facts.code(), 0, facts.programme(), facts.title(),
                facts.number(), facts.provider(), "", null, "", "", null, null, SessionFacts.CANCELLED,
                facts.startsOn(), facts.endsOn());
        assertThat(kinds(held)).contains(Kind.NO_SHEET);
        assertThat(kinds(new SessionFile(cancelled, held.halfDays(), held.enrolments(), held.marks(),
                held.elsewhere(), held.results(), held.signatures()))).doesNotContain(Kind.NO_SHEET);
        CheckSession later = new CheckSession(
                Clock.fixed(DAY.plusMonths(4).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(later.signatures(held)).isEmpty();
        Signatures begun = new Signatures(Map.of(MORNING.code(), DAY), Map.of(), Map.of());
        assertThat(later.signatures(signed(begun, marks))).extracting(Finding::kind).containsExactly(Kind.SHEET_OUT);
    }
}
