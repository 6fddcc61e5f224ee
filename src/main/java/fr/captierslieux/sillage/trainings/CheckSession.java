package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.Finding.Kind;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.SessionFile.Elsewhere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks a session over: what does not fit together, what is missing. Nothing of it is forbidden. */
public final class CheckSession {
    /** Where no sheet was ever noted, that none is back is told so long after the end of the session. */
    private static final int MONTHS_TO_BEGIN = 3;

    private final Clock clock;

    public CheckSession(Clock clock) {
        this.clock = clock;
    }

    /** What is worth a look, the most pressing first; of a cancelled session only what was entered. */
    public List<Finding> check(SessionFile file) {
        List<Finding> found = new ArrayList<>();
        Map<Code, HalfDay> halfDays = file.halfDays().stream()
                .collect(Collectors.toMap(HalfDay::code, Function.identity()));
        if (!file.facts().status().equals(SessionFacts.CANCELLED)) {
            places(file, found);
            file.elsewhere().forEach(each -> elsewhere(each, halfDays, found));
            file.halfDays().forEach(each -> halfDay(file, each, found));
            overlapping(file.halfDays(), found);
            missing(file, found);
            found.addAll(signatures(file));
        }
        attendance(file, halfDays, found);
        found.sort(Comparator.comparing(Finding::kind)
                .thenComparing(each -> each.on() == null ? LocalDate.MIN : each.on()));
        return found;
    }

    private static void places(SessionFile file, List<Finding> found) {
        long taken = file.taken();
        Long capacity = file.facts().capacity();
        Long minimum = file.facts().minimum();
        if (capacity != null && taken > capacity) {
            found.add(Finding.of(Kind.TOO_MANY, taken, capacity));
        }
        if (minimum != null && taken < minimum) {
            found.add(Finding.of(Kind.TOO_FEW, taken, minimum));
        }
    }

    private static void elsewhere(Elsewhere each, Map<Code, HalfDay> halfDays, List<Finding> found) {
        HalfDay halfDay = halfDays.get(each.halfDay());
        if (halfDay != null) {
            Kind kind = each.role() == Elsewhere.Role.TRAINER ? Kind.TRAINER_ELSEWHERE : Kind.TRAINEE_ELSEWHERE;
            found.add(new Finding(kind, each.who(), halfDay.on(), halfDay.moment(), each.what(), 0, 0));
        }
    }

    private static void halfDay(SessionFile file, HalfDay each, List<Finding> found) {
        if (each.on().isBefore(file.facts().startsOn()) || each.on().isAfter(file.facts().endsOn())) {
            found.add(Finding.of(Kind.OUTSIDE_DATES, "", each));
        }
        if (!each.isTimed()) {
            found.add(Finding.of(Kind.NOT_TIMED, "", each));
        }
        Holidays.find(each.on()).ifPresent(holiday -> found.add(Finding.of(Kind.HOLIDAY, holiday.name(), each)));
    }

    /** Days on which a half-day begins before the one before it ends; once a day. */
    private static void overlapping(List<HalfDay> halfDays, List<Finding> found) {
        List<HalfDay> timed = halfDays.stream().filter(HalfDay::isTimed)
                .sorted(Comparator.comparing(HalfDay::on).thenComparing(HalfDay::begins)).toList();
        IntStream.range(1, timed.size()).filter(at -> timed.get(at).overlaps(timed.get(at - 1)))
                .mapToObj(at -> timed.get(at).on()).distinct()
                .forEach(day -> found.add(new Finding(Kind.OVERLAPPING, "", day, null, "", 0, 0)));
    }

    /** Half-days before today on which somebody is not entered. */
    private void missing(SessionFile file, List<Finding> found) {
        LocalDate today = LocalDate.now(clock);
        AttendanceTotals totals = new AttendanceTotals(file.halfDays(), file.onSheet(), file.marks());
        for (HalfDay halfDay : file.halfDays()) {
            AttendanceTotals.Count count = totals.count(halfDay);
            if (halfDay.on().isBefore(today) && !count.isWhole()) {
                found.add(new Finding(Kind.MISSING, "", halfDay.on(), halfDay.moment(), "",
                        count.awaited() - count.entered(), count.awaited()));
            }
        }
    }

    /**
     * Which signatures are missing of half-days before today on which somebody was there in person; of none where nobody was. A session
     * that ended months ago without a sheet that was ever noted was not led that way: nothing is told of it.
     */
    public List<Finding> signatures(SessionFile file) {
        LocalDate today = LocalDate.now(clock);
        List<Finding> found = new ArrayList<>();
        List<HalfDay> due = file.halfDays().stream().filter(each -> each.on().isBefore(today))
                .filter(each -> file.enrolments().stream()
                        .map(enrolment -> file.marks().get(new Cell(each.code(), enrolment.code())))
                        .anyMatch(mark -> mark != null && mark.presence().isSignedFor()))
                .toList();
        if (!due.isEmpty() && due.stream().noneMatch(each -> file.signatures().backOn(each).isPresent())) {
            if (!file.signatures().isNothing() || file.facts().endsOn().plusMonths(MONTHS_TO_BEGIN).isAfter(today)) {
                found.add(Finding.of(Kind.NO_SHEET, due.size(), due.size()));
            }
        } else {
            due.forEach(each -> signatures(file, each, found));
        }
        return found;
    }

    private static void signatures(SessionFile file, HalfDay halfDay, List<Finding> found) {
        Signatures signatures = file.signatures();
        if (signatures.backOn(halfDay).isEmpty()) {
            found.add(Finding.of(Kind.SHEET_OUT, "", halfDay));
            return;
        }
        if (signatures.isWithoutTrainer(halfDay)) {
            found.add(Finding.of(Kind.TRAINER_UNSIGNED, halfDay.trainer(), halfDay));
        }
        signatures.missing(file, halfDay)
                .forEach(each -> found.add(Finding.of(Kind.TRAINEE_UNSIGNED, each.name(), halfDay)));
    }

    private static void attendance(SessionFile file, Map<Code, HalfDay> halfDays, List<Finding> found) {
        for (Enrolment enrolment : file.enrolments()) {
            if (enrolment.status().equals(Enrolment.STOPPED) && enrolment.stoppedOn() == null) {
                found.add(new Finding(Kind.STOPPED_WITHOUT_DAY, enrolment.name(), null, null, "", 0, 0));
            }
            for (HalfDay halfDay : file.halfDays()) {
                Mark mark = file.marks().get(new Cell(halfDay.code(), enrolment.code()));
                if (mark != null) {
                    mark(enrolment, halfDays.getOrDefault(halfDay.code(), halfDay), mark, found);
                }
            }
        }
    }

    private static void mark(Enrolment enrolment, HalfDay halfDay, Mark mark, List<Finding> found) {
        if (enrolment.isCandidate()) {
            found.add(Finding.of(Kind.OF_CANDIDATE, enrolment.name(), halfDay));
        } else if (enrolment.stoppedOn() != null && halfDay.on().isAfter(enrolment.stoppedOn())) {
            found.add(Finding.of(Kind.AFTER_STOP, enrolment.name(), halfDay));
        }
        if (mark.hours() != null && halfDay.isTimed() && mark.presence().isAttended()
                && TrainingHours.of(mark.hours()).parts() > TrainingHours.ofMinutes(halfDay.minutes()).parts() + 500) {
            found.add(new Finding(Kind.TOO_LONG, enrolment.name(), halfDay.on(), halfDay.moment(), "",
                    TrainingHours.of(mark.hours()).minutes(), halfDay.minutes()));
        }
    }
}
