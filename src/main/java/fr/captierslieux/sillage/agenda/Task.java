package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.RecordState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as somebody sees it.
 *
 * @param version     of its row, for saving
 * @param plan        the plan that it is of; null for none
 * @param supportCase the case that it says itself; null where its plan says it, or for none
 * @param advisor     who does it; null for nobody in particular
 * @param dueOn       null when no day was said
 * @param after       the task that comes before it in a sequence; null for none
 * @param delayDays   after the plan's start, or after the end of the one before; null when not said
 * @param doneOn      null as long as it is not done
 * @param note        may be empty
 */
public record Task(RowId row, Code code, long version, String title, @Nullable Code plan, @Nullable Code supportCase,
        @Nullable Code advisor, @Nullable LocalDate dueOn, @Nullable Code after, @Nullable Integer delayDays,
        @Nullable LocalDate doneOn, String note) {
    /** The exchange file that it is in. */
    public static final String FILE = "taches";
    /** In days: ten years. */
    static final int LONGEST_DELAY = 3650;

    /** How a task stands. */
    public enum Standing {
        /** The one before is not done: nothing is due. */
        WAITING, DONE, LATE, DUE_TODAY, OPEN
    }

    public Task {
        if (title.isBlank() || (delayDays != null && delayDays < 0)) {
            throw new IllegalArgumentException("a task has a title, and a delay from 0");
        }
    }

    /** A row of the exchange file. */
    public static Task of(RecordState state) {
        RowTexts texts = new RowTexts(state);
        return new Task(state.row(), new Code(state.text("code")), state.version(), state.text("intitule"),
                texts.code("plan"), texts.code("dossier"), texts.code("conseiller"), texts.day("echeance"),
                texts.code("apres"), texts.whole("delai_jours"), texts.day("fait_le"), state.text("note"));
    }

    /** The same on another day. */
    public Task dueOn(LocalDate day) {
        return new Task(row, code, version, title, plan, supportCase, advisor, day, after, delayDays, doneOn, note);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /**
     * How it stands.
     *
     * @param before the task that it comes after; null for none, or when that one was removed
     */
    public Standing standing(LocalDate today, @Nullable Task before) {
        if (isDone()) {
            return Standing.DONE;
        }
        if (before != null && !before.isDone()) {
            return Standing.WAITING;
        }
        if (dueOn == null) {
            return Standing.OPEN;
        }
        long late = ChronoUnit.DAYS.between(dueOn, today);
        return late > 0 ? Standing.LATE : late == 0 ? Standing.DUE_TODAY : Standing.OPEN;
    }

    /** The day that it is due when what it comes after began or ended then; null without a delay. */
    public @Nullable LocalDate dueAfter(LocalDate day) {
        return delayDays == null ? null : day.plusDays(delayDays);
    }
}
