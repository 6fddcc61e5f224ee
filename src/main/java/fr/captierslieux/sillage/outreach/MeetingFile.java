package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body of the collective as its page shows it.
 *
 * @param meeting   what it says of itself
 * @param decisions in their order
 * @param members   of its group, by name; none where it is of no group
 */
public record MeetingFile(LifePreview meeting, List<Decision> decisions, List<Member> members) {
    public MeetingFile {
        decisions = List.copyOf(decisions);
        members = List.copyOf(members);
    }

    /** Tasks of all decisions that are not done. */
    public long open() {
        return decisions.stream().flatMap(each -> each.tasks().stream()).filter(each -> each.doneOn() == null).count();
    }

    /**
     * Something that was decided.
     *
     * @param themes codes
     * @param tasks  that came of it, those that are open first
     */
    public record Decision(RowId row, Code code, String text, List<String> themes, List<Given> tasks) {
        public Decision {
            themes = List.copyOf(themes);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task that came of a decision.
     *
     * @param advisor who does it; empty for nobody in particular
     * @param dueOn   null when no day was said
     * @param doneOn  null while it is open
     */
    public record Given(RowId row, Code code, String title, String advisor, @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {
    }

    /**
     * Somebody of a group.
     *
     * @param quality code; null when not said
     * @param network name; empty for none
     */
    public record Member(Code person, String name, @Nullable String quality, String network) {
    }
}
