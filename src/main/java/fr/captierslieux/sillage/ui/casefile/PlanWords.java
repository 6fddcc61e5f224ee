package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.cases.Happening.AppointmentMade;
import fr.captierslieux.sillage.cases.Happening.PlanMade;
import fr.captierslieux.sillage.cases.Happening.TaskStands;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is planned in a case, in words. */
final class PlanWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final StoryWords words;

    PlanWords(StoryWords words) {
        this.words = words;
    }

    Told appointment(AppointmentMade made) {
        Appointment appointment = made.appointment();
        return new Told(words.get("casefile.story.appointment"),
                StoryWords.facts(words.day(appointment.on()), times(appointment.startsAt(), appointment.endsAt()),
                        words.lower(words.label("mode", appointment.mode())), appointment.place(),
                        String.join(", ", made.people()), made.organisation(), made.advisor()),
                appointment.note().strip(), List.of(), state(appointment));
    }

    private Told.State state(Appointment appointment) {
        String title = appointment.title();
        return switch (appointment.status()) {
            case HELD -> new Told.State(title, words.get("casefile.appointment.held"), Told.Look.DONE);
            case CANCELLED -> new Told.State(title, words.get("casefile.appointment.cancelled"), Told.Look.REFUSED);
            case PLANNED -> appointment.on().isBefore(words.today())
                    ? new Told.State(title, words.get("casefile.appointment.past"), Told.Look.LATE)
                    : appointment.on().equals(words.today())
                            ? new Told.State(title, words.get("written.today"), Told.Look.DUE)
                            : new Told.State(title, words.get("casefile.appointment.planned"), Told.Look.OPEN);
        };
    }

    /** « 9:30–11:00 ». */
    private static String times(@Nullable LocalTime from, @Nullable LocalTime until) {
        String begins = from == null ? "" : TIME.format(from);
        return until == null ? begins : begins + "–" + TIME.format(until);
    }

    Told task(TaskStands stands) {
        return new Told(words.get("casefile.story.task"),
                StoryWords.facts(stands.plan(), stands.organisation(), stands.advisor()),
                stands.task().note().strip(), List.of(),
                words.promised(stands.task().title(), stands.task().dueOn(), stands.task().doneOn()));
    }

    /** How a task of a plan stands: what waits says for what. */
    Told.State step(PlanMade.Step step) {
        Task task = step.task().task();
        return step.waiting()
                ? new Told.State(task.title(), words.get("casefile.plan.waits", String.valueOf(step.after())),
                        Told.Look.OPEN)
                : words.promised(task.title(), task.dueOn(), task.doneOn());
    }

    /** When something that waits comes, whom it is about, who does it. */
    String factsOf(PlanMade.Step step) {
        Integer delay = step.task().task().delayDays();
        return StoryWords.facts(step.waiting() && delay != null ? words.get("casefile.plan.delay", delay) : "",
                step.task().organisation(), step.task().advisor(), step.task().task().note().strip());
    }

    Told plan(PlanMade made) {
        int all = made.steps().size();
        Told.State state = all == 0
                ? null
                : new Told.State("", words.get("casefile.story.plan.tasks", all, made.done(), made.waiting()),
                        made.done() == all ? Told.Look.ACCEPTED : Told.Look.OPEN);
        return new Told(words.get("casefile.story.plan", made.plan().title()),
                words.days(made.plan().startsOn(), made.plan().endsOn()),
                String.join("\n", made.plan().objectives()),
                made.plan().themes().stream().map(code -> words.label("theme", code)).toList(), state);
    }
}
