package fr.captierslieux.sillage.store.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.Stale;
import fr.captierslieux.sillage.reports.ReportAnswer;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Finding;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Planned;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Times;
import fr.captierslieux.sillage.trainings.MakeHalfDays;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.trainings.NoteAttendance.Entry;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.ProgrammeQuery;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.SessionPreview;
import fr.captierslieux.sillage.trainings.SessionQuery;
import fr.captierslieux.sillage.trainings.SessionQuery.Order;
import fr.captierslieux.sillage.trainings.SessionQuery.Way;
import fr.captierslieux.sillage.trainings.SessionRow;
import fr.captierslieux.sillage.trainings.TrainingHours;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.trainings.TrainingsUseCases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions read and written on the sample network. */
class TrainingsTest {
    private static final Code SESSION = new Code("CRESS-F-0003");

    @TempDir
    private Path folder;

    private SampleStore store;
    private UseCases useCases;
    private TrainingsUseCases trainings;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        trainings = useCases.trainings();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SessionFile read() {
        return trainings.read().read(SESSION).orElseThrow();
    }

    private List<SessionRow> rows(SessionQuery query) {
        return trainings.sessions().rows(trainings.sessions().order(query).all());
    }

    /** What sessions add up to is what the activity report counts, to the hundredth. */
    @Test
    void hoursAreThoseOfTheReport() {
        Period all = Period.days(LocalDate.of(2020, 1, 1), LocalDate.of(2028, 12, 31));
        ReportAnswer answer = useCases.reports().compose().compose(all, Scope.ALL);
        BigDecimal reported = Objects
                .requireNonNull(((ReportAnswer.Composed) answer).current().getFigure("F1H").value());
        TrainingHours listed = rows(SessionQuery.FIRST).stream().map(SessionRow::followed).reduce(TrainingHours.NONE,
                TrainingHours::plus);
        assertThat(listed.rounded()).isEqualByComparingTo(reported.setScale(2, RoundingMode.HALF_UP))
                .isGreaterThan(BigDecimal.valueOf(100));
        SessionRow row = rows(SessionQuery.FIRST).stream().filter(each -> each.code().equals(SESSION)).findFirst()
                .orElseThrow();
        SessionFile file = read();
        assertThat(new AttendanceTotals(file.halfDays(), file.enrolments(), file.marks()).traineeHours())
                .isEqualTo(row.followed());
        assertThat(file.taken()).isEqualTo(row.taken());
        assertThat(file.planned()).isEqualTo(row.planned());
    }

    @Test
    void theListIsNarrowedAndOrdered() {
        assertThat(rows(SessionQuery.FIRST)).extracting(SessionRow::startsOn)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder()).hasSize(9);
        assertThat(rows(SessionQuery.FIRST.withText("ceas vie"))).isEmpty();
        assertThat(rows(SessionQuery.FIRST.withText("CEAS"))).isNotEmpty().allMatch(
                row -> row.provider().startsWith("CEAS"));
        assertThat(rows(SessionQuery.FIRST.withStatus("EN_COURS"))).extracting(SessionRow::code)
                .containsExactly(SESSION);
        assertThat(rows(SessionQuery.FIRST.sorted(Order.PLACES, Way.UP))).extracting(SessionRow::taken).isSorted();
        for (Order order : Order.values()) {
            assertThat(rows(SessionQuery.FIRST.sorted(order, Way.DOWN))).as(order.name()).hasSize(9);
        }
        for (ProgrammeQuery.Order order : ProgrammeQuery.Order.values()) {
            assertThat(trainings.programmes().order(ProgrammeQuery.FIRST.sorted(order, Way.UP)).all()).hasSize(3);
        }
        assertThat(trainings.programmes().preview(new Code("CRESS-F-0001")).orElseThrow().sessions()).hasSize(3);
        assertThat(trainings.sessions().preview(SESSION).orElseThrow().trainees()).hasSize(13);
        assertThat(trainings.sessions().survey().programmes()).hasSize(3);
    }

    @Test
    void thePreviewNamesThePlaceOfEachHalfDayToCome() {
        SessionPreview preview = trainings.sessions().preview(SESSION).orElseThrow();
        SessionFile file = read();
        assertThat(preview.next()).hasSize(6).allMatch(next -> file.halfDays().stream()
                .anyMatch(each -> each.on().equals(next.on()) && each.moment() == next.moment()
                        && each.place().equals(next.place()) && !next.place().isEmpty()));
        HalfDay moved = later(file);
        assertThat(preview.next()).extracting(SessionPreview.Next::on).contains(moved.on());
        useCases.forms().save().save(new Gesture("test", "Naïg"), List.of(new RecordEdit(HalfDay.FILE, moved.row(),
                moved.version(), Map.of("lieu", change(moved, "lieu", "La Fabrique"), "commune",
                        change(moved, "commune", "44043")))));
        assertThat(trainings.sessions().preview(SESSION).orElseThrow().next())
                .filteredOn(next -> next.on().equals(moved.on()) && next.moment() == moved.moment())
                .extracting(SessionPreview.Next::place).containsExactly("La Fabrique, Clisson");
    }

    private Change change(HalfDay halfDay, String header, String now) {
        return new Change(useCases.forms().open().open(HalfDay.FILE, halfDay.row()).orElseThrow().text(header), now);
    }

    private HalfDay later(SessionFile file) {
        return file.halfDays().stream().filter(each -> each.on().equals(LocalDate.of(2026, 12, 10))).findFirst()
                .orElseThrow();
    }

    @Test
    void cellsAreWrittenChangedEmptiedAndTakenBack() {
        SessionFile file = read();
        HalfDay halfDay = later(file);
        Cell cell = new Cell(halfDay.code(), file.enrolments().getFirst().code());
        Mark present = Mark.of(Presence.PRESENT);
        Mark late = Mark.late(halfDay, 20);
        assertThat(trainings.note().note(List.of(new Entry(cell, null, present)), "Naïg")).isInstanceOf(Saved.class);
        assertThat(read().marks()).containsEntry(cell, present);
        trainings.note().note(List.of(new Entry(cell, present, late)), "Naïg");
        assertThat(read().marks()).containsEntry(cell, late);
        Saved emptied = (Saved) trainings.note().note(List.of(new Entry(cell, late, null)), "Naïg");
        assertThat(emptied.gesture()).isPositive();
        assertThat(read().marks()).doesNotContainKey(cell);
        useCases.history().takeBack().takeBack(emptied.gesture(), "Naïg");
        assertThat(read().marks()).containsEntry(cell, late);
        trainings.note().note(List.of(new Entry(cell, late, null)), "Naïg");
        trainings.note().note(List.of(new Entry(cell, null, present)), "Naïg");
        assertThat(read().marks()).as("a cell that was emptied is entered anew").containsEntry(cell, present);
    }

    @Test
    void whatSomebodyElseEnteredIsNotOverwritten() {
        SessionFile file = read();
        Cell cell = new Cell(later(file).code(), file.enrolments().getFirst().code());
        trainings.note().note(List.of(new Entry(cell, null, Mark.of(Presence.ABSENT))), "Yann");
        assertThat(trainings.note().note(List.of(new Entry(cell, Mark.of(Presence.PRESENT), null)), "Naïg"))
                .as("emptied over what has just been entered").isInstanceOf(SaveOutcome.Stale.class);
        assertThat(trainings.note().note(List.of(new Entry(cell, null, Mark.of(Presence.PRESENT))), "Naïg"))
                .isInstanceOf(Stale.class);
        assertThat(read().marks()).containsEntry(cell, Mark.of(Presence.ABSENT));
    }

    @Test
    void halfDaysAreMadeAtOnceAndTheSessionGrowsWithThem() {
        SessionFile file = read();
        LocalDate beyond = file.facts().endsOn().plusDays(20);
        Times times = new Times(LocalTime.of(9, 0), LocalTime.of(12, 0));
        List<Planned> planned = Stream.of(beyond, beyond.plusDays(1))
                .map(day -> new Planned(day, Moment.MORNING, times, null)).toList();
        Saved saved = (Saved) trainings.make().make(
                new MakeHalfDays.Wanted(file.facts(), planned, Map.of("module", "Bilan", "formateur", "")), "Naïg");
        SessionFile after = read();
        assertThat(after.halfDays()).hasSize(file.halfDays().size() + 2);
        assertThat(after.facts().endsOn()).isEqualTo(beyond.plusDays(1));
        assertThat(after.halfDays().getLast().module()).isEqualTo("Bilan");
        useCases.history().takeBack().takeBack(saved.gesture(), "Naïg");
        assertThat(read().halfDays()).hasSize(file.halfDays().size());
        assertThat(read().facts().endsOn()).isEqualTo(file.facts().endsOn());
    }

    private List<FaultKind> refused(String file, RowId row, Map<String, String> values) {
        Map<String, Change> changes = new java.util.HashMap<>();
        values.forEach((header, text) -> changes.put(header, new Change("", text)));
        SaveOutcome outcome = useCases.forms().save().save(new Gesture("test", "Naïg"),
                List.of(new RecordEdit(file, row, useCases.forms().open().open(file, row).orElseThrow().version(),
                        changes)));
        return outcome instanceof Refused faults ? faults.faults().stream().map(FieldFault::kind).toList() : List.of();
    }

    /** What import refuses cannot be written in a form either: else an export could not be read again. */
    @Test
    void halfDaysStayWithinTheirSessionAndOnceAMoment() {
        SessionFile file = read();
        HalfDay first = file.halfDays().getFirst();
        assertThat(refused(HalfDay.FILE, first.row(), Map.of("le", "2020-01-01")))
                .containsExactly(FaultKind.OUTSIDE_SESSION);
        assertThat(refused(HalfDay.FILE, first.row(), Map.of("moment", "APRES_MIDI")))
                .containsExactly(FaultKind.SAME_HALF_DAY);
        assertThat(refused("sessions", file.facts().row(), Map.of("fin", "2026-09-30")))
                .containsExactly(FaultKind.OUTSIDE_SESSION);
        HalfDay elsewhere = trainings.read().read(new Code("CRESS-F-0005")).orElseThrow().halfDays().getFirst();
        SaveOutcome outcome = useCases.forms().save().save(new Gesture("test", "Naïg"),
                List.of(RecordEdit.create("presences", Map.of("demi_journee", elsewhere.code().value(),
                        "inscription", file.enrolments().getFirst().code().value(), "presence", "PRESENT"))));
        assertThat(((Refused) outcome).faults()).extracting(FieldFault::kind)
                .containsExactly(FaultKind.OTHER_SESSION);
    }

    @Test
    void somebodyWhoIsInTwoTrainingsAtOnceIsFound() {
        SessionFile file = read();
        HalfDay halfDay = later(file);
        Enrolment first = file.enrolments().getFirst();
        Saved made = (Saved) useCases.forms().save().save(new Gesture("test", "Naïg"), List.of(
                RecordEdit.create("sessions", Map.of("formation", "CRESS-F-0002", "statut", "OUVERTE", "debut",
                        "2026-12-10", "fin", "2026-12-10")),
                RecordEdit.create(HalfDay.FILE, Map.of("session", RecordEdit.made(0), "le", "2026-12-10", "moment",
                        "MATIN", "debut", "11:00", "fin", "13:00", "formateurs", halfDay.trainers())),
                RecordEdit.create(Enrolment.FILE, Map.of("session", RecordEdit.made(0), "personne",
                        first.person().value(), "statut", "INSCRIT"))));
        assertThat(made.gesture()).isPositive();
        List<Finding> found = trainings.check().check(read());
        assertThat(found).filteredOn(each -> each.kind() == Finding.Kind.TRAINEE_ELSEWHERE).singleElement()
                .satisfies(each -> {
                    assertThat(each.who()).isEqualTo(first.name());
                    assertThat(each.on()).isEqualTo(halfDay.on());
                    assertThat(each.moment()).isEqualTo(Moment.MORNING);
                });
        assertThat(found).as("the trainer is in both as well")
                .filteredOn(each -> each.kind() == Finding.Kind.TRAINER_ELSEWHERE).singleElement()
                .satisfies(each -> assertThat(each.who()).isEqualTo(halfDay.trainer()));
    }

    @Test
    void theSessionOfAnEnrolmentIsFound() {
        assertThat(trainings.read().findSessionOf(
                fr.captierslieux.sillage.trainings.SessionRepository.InSession.ENROLMENT,
                read().enrolments().getFirst().code())).contains(SESSION);
    }
}
