package fr.captierslieux.sillage.sheets;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.AppointmentMade;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.FundingObtained;
import fr.captierslieux.sillage.cases.Happening.TaskStands;
import fr.captierslieux.sillage.lists.NetworkLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its sheet tells it. Holds nothing that was not wanted: a writer cannot give away what is not there.
 *
 * @param file   the case, without the notes and contacts that were left out
 * @param choice what was wanted
 * @param on     the day of the sheet
 * @param lists  as the network calls their entries
 */
public record CaseSheet(CaseFile file, SheetChoice choice, LocalDate on, NetworkLists lists) {
    /** A name for its file that tells nothing about anybody: {@code fiche-ECOSSOLIES-A-0001.pdf}. */
    public String fileName(SheetKind kind) {
        return "fiche-" + file.facts().code().value() + "." + kind.ending();
    }

    /**
     * Something to be done.
     *
     * @param what  as it was written
     * @param kind  how it was written down
     * @param dueOn null when no day was said
     * @param who   null for nobody in particular
     */
    public record ToDo(String what, Kind kind, @Nullable LocalDate dueOn, @Nullable String who) {
        /** What it stands in. */
        public enum Kind {
            PROMISE, TASK, APPOINTMENT
        }
    }

    /** What is still to be done: what has a day first, the nearest before the others. */
    public List<ToDo> toDo() {
        List<ToDo> all = new ArrayList<>();
        file.list(FollowUp.class).stream().filter(FollowUp::isOpenPromise).forEach(each -> all
                .add(new ToDo(each.nextAction().strip(), ToDo.Kind.PROMISE, each.dueOn(), file.facts().advisor())));
        file.list(TaskStands.class).stream().filter(each -> !each.task().isDone()).forEach(each -> all
                .add(new ToDo(each.task().title(), ToDo.Kind.TASK, each.task().dueOn(), each.advisor())));
        file.list(AppointmentMade.class).stream()
                .filter(each -> each.appointment().status() == Appointment.Status.PLANNED).forEach(each -> all
                        .add(new ToDo(each.appointment().title(), ToDo.Kind.APPOINTMENT, each.on(), each.advisor())));
        all.sort(Comparator.comparing(ToDo::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(all);
    }

    /** Minutes face to face, of preparation and of travel, all follow-ups together. */
    public record Minutes(long faceToFace, long preparation, long travel) {
    }

    public Minutes minutes() {
        List<FollowUp> all = file.list(FollowUp.class);
        return new Minutes(file.minutes(), all.stream().mapToLong(each -> orZero(each.preparation())).sum(),
                all.stream().mapToLong(each -> orZero(each.travel())).sum());
    }

    private static long orZero(@Nullable Integer minutes) {
        return minutes == null ? 0 : minutes;
    }

    /** All that was obtained, in ten-thousandths of a euro. */
    public long funding() {
        return file.list(FundingObtained.class).stream().mapToLong(FundingObtained::amount).sum();
    }
}
