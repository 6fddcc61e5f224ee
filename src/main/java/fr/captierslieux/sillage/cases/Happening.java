package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.documents.Attachment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened or is to happen in the story of a case. What stands in a row of its own has that row. */
public sealed interface Happening {
    /** The newest first; of one day, what comes later in the life of a case first. */
    Comparator<Happening> NEWEST_FIRST = Comparator.comparing(Happening::on).thenComparingInt(Happening::rank)
            .thenComparing(Happening::tie).reversed();

    LocalDate on();

    /** The row that tells it; null when it stands in the case or the project itself. */
    @Nullable
    RowId row();

    /** Order within a day. */
    private int rank() {
        return switch (this) {
            case Milestone milestone -> milestone.kind().rank;
            case AppointmentMade ignored -> 1;
            case FollowUp ignored -> 2;
            case TaskStands ignored -> 3;
            case VisionAssessed ignored -> 4;
            case OrientationMade ignored -> 5;
            case FileAttached ignored -> 6;
            case ResourceGiven ignored -> 7;
            case PlanMade ignored -> 7;
            case TookPart ignored -> 8;
            case Trained ignored -> 9;
            case JobsCounted ignored -> 10;
            case FundingObtained ignored -> 11;
            case StageReached stage -> 20 + Stages.rank(stage.stage());
            case OtherCase other -> other.outcome() == null ? 32 : 33;
        };
    }

    /** Tells apart what is alike, so that every reading gives one order. */
    private String tie() {
        return switch (this) {
            case FollowUp followUp -> followUp.code().value();
            case OtherCase other -> other.code().value();
            case FileAttached file -> file.attachment().name() + file.row();
            default -> String.valueOf(row());
        };
    }

    /**
     * An act of accompaniment.
     *
     * @param version       of its row, for saving
     * @param kind          code; so is mode, null when not said
     * @param minutes       null when not said; so are preparation and travel
     * @param themes        codes
     * @param people        names of those who were met, in the order written
     * @param report        may be empty; so may the next action
     */
    record FollowUp(RowId row, Code code, long version, LocalDate on, String kind, @Nullable String mode,
            @Nullable Integer minutes, @Nullable Integer preparation, @Nullable Integer travel, boolean collective,
            @Nullable Integer participants, List<String> themes, List<String> people, String report,
            String nextAction, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn,
            @Nullable String advisor) implements Happening {
        public FollowUp {
            themes = List.copyOf(themes);
            people = List.copyOf(people);
        }

        /** Whether something was promised that is not done. */
        public boolean isOpenPromise() {
            return !nextAction.isEmpty() && doneOn == null;
        }
    }

    /**
     * @param stage    code
     * @param subStage code of the sub-stage within it; null for none
     */
    record StageReached(RowId row, LocalDate on, String stage, @Nullable String subStage) implements Happening {
    }

    /**
     * The case was directed to somebody.
     *
     * @param version     of its row, for saving
     * @param kind        code of the destination's kind
     * @param network     name of the network; null for another destination
     * @param networkCode code of that network; null likewise
     * @param destination as written; may be empty
     * @param reason      may be empty
     * @param result      code; null as long as nothing is known
     */
    record OrientationMade(RowId row, Code code, long version, LocalDate on, String kind, @Nullable String network,
            @Nullable Code networkCode, String destination, String reason, @Nullable String result,
            @Nullable LocalDate resultOn)
            implements
                Happening {
        /** Whether it is not known yet what came of it. */
        public boolean isAwaited() {
            return result == null || result.equals("EN_ATTENTE") || result.equals("CONTACT_PRIS");
        }
    }

    /**
     * The vision was looked at.
     *
     * @param scores of the six criteria in the order of the exchange file, each 0 to 3, -1 when not said
     */
    record VisionAssessed(RowId row, LocalDate on, @Nullable String advisor, List<Integer> scores)
            implements
                Happening {
        public VisionAssessed {
            scores = List.copyOf(scores);
        }
    }

    /**
     * A member of the team took part in an event.
     *
     * @param kind      code
     * @param attendees how many the participation stands for
     */
    record TookPart(RowId row, LocalDate on, String kind, String title, String person, int attendees)
            implements
                Happening {
    }

    /**
     * A member of the team entered a training.
     *
     * @param status code
     * @param on     first day of the session
     * @param until  its last day
     */
    record Trained(RowId row, LocalDate on, LocalDate until, String title, String person, String status)
            implements
                Happening {
    }

    /** @param kind code of the resource's kind */
    record ResourceGiven(RowId row, LocalDate on, String kind, String title, int copies) implements Happening {
    }

    /**
     * Jobs as they were observed, in ten-thousandths of a full-time equivalent.
     *
     * @param created null when not said; so is kept
     * @param source  may be empty
     */
    record JobsCounted(RowId row, LocalDate on, @Nullable Long created, @Nullable Long kept, String source)
            implements
                Happening {
    }

    /** A file came to the case. */
    record FileAttached(Attachment attachment) implements Happening {
        @Override
        public LocalDate on() {
            return attachment.on();
        }

        @Override
        public RowId row() {
            return attachment.row();
        }
    }

    /** @param amount in ten-thousandths of a euro */
    record FundingObtained(RowId row, LocalDate on, String funder, long amount) implements Happening {
    }

    /**
     * A meeting that is arranged, was cancelled, or took place without a follow-up: with one, that tells it.
     *
     * @param advisor      name; null for nobody
     * @param organisation name; null for none
     * @param people       names
     */
    record AppointmentMade(Appointment appointment, @Nullable String advisor, @Nullable String organisation,
            List<String> people) implements Happening {
        public AppointmentMade {
            people = List.copyOf(people);
        }

        @Override
        public LocalDate on() {
            return appointment.on();
        }

        @Override
        public RowId row() {
            return appointment.row();
        }

        public boolean isPlanned() {
            return appointment.status() == Appointment.Status.PLANNED;
        }
    }

    /**
     * A task that is done or to be done; one that waits for another is told by its plan.
     *
     * @param on           when it was done, or is due; without either, when its plan or the case began
     * @param advisor      name; null for nobody
     * @param organisation name; null for none
     * @param plan         its title; null for none
     */
    record TaskStands(Task task, LocalDate on, @Nullable String advisor, @Nullable String organisation,
            @Nullable String plan) implements Happening {
        @Override
        public RowId row() {
            return task.row();
        }
    }

    /**
     * A plan begins.
     *
     * @param steps its tasks, each after the one that it comes after
     */
    record PlanMade(SupportPlan plan, LocalDate on, List<Step> steps) implements Happening {
        public PlanMade {
            steps = List.copyOf(steps);
        }

        /**
         * A task of a plan.
         *
         * @param after what it is called that it comes after; null where it begins a sequence
         * @param waiting whether that one is not done: nothing is due
         */
        public record Step(TaskStands task, @Nullable String after, boolean waiting) {
        }

        /** How many of its tasks are done. */
        public int done() {
            return (int) steps.stream().filter(each -> each.task().task().isDone()).count();
        }

        /** How many wait for another. */
        public int waiting() {
            return (int) steps.stream().filter(Step::waiting).count();
        }

        /** How many can be done now. */
        public int open() {
            return steps.size() - done() - waiting();
        }

        @Override
        public RowId row() {
            return plan.row();
        }
    }

    /**
     * A date of the case or of its project.
     *
     * @param detail code of what goes with it: channel, qualification, outcome, legal form; null for none
     */
    record Milestone(Kind kind, LocalDate on, @Nullable String detail) implements Happening {
        @Override
        public @Nullable RowId row() {
            return null;
        }

        /** Which date. */
        public enum Kind {
            FIRST_CONTACT(0),
            FIRST_INTERVIEW(1),
            QUALIFIED(3),
            SUPPORT_STARTED(6),
            STRUCTURE_CREATED(30),
            OPENED(31),
            CLOSED(40);

            private final int rank;

            Kind(int rank) {
                this.rank = rank;
            }
        }
    }

    /**
     * Another case of the same project began or ended.
     *
     * @param outcome code when it ended; null when it began
     */
    record OtherCase(RowId row, Code code, LocalDate on, String network, @Nullable String outcome)
            implements
                Happening {
    }
}
