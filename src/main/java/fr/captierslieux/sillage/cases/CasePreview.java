package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the panel beside the list shows it.
 *
 * @param row            what the list shows
 * @param epci           name of the intercommunality; null when the commune is in none
 * @param stageSince     day on which the stage was reached; null without a stage
 * @param team           names of the project's members, the main one first
 * @param advisor        name of the adviser; null when none is named
 * @param qualification  code; null before it
 * @param families       codes of the project's families
 * @param firstContactOn day of the first contact
 * @param closedOn       day of closing; null while it is open
 * @param outcome        code of the outcome; null while it is open
 * @param minutes        minutes face to face, all follow-ups together
 * @param followUps      how many follow-ups
 * @param lastFollowUps  the last three, newest first
 */
public record CasePreview(CaseRow row, @Nullable String epci, @Nullable LocalDate stageSince, List<String> team,
        @Nullable String advisor, @Nullable String qualification, List<String> families, LocalDate firstContactOn,
        @Nullable LocalDate closedOn, @Nullable String outcome, long minutes, long followUps,
        List<FollowUpLine> lastFollowUps) {
    public CasePreview {
        team = List.copyOf(team);
        families = List.copyOf(families);
        lastFollowUps = List.copyOf(lastFollowUps);
    }

    public Code code() {
        return row.code();
    }

    /**
     * A follow-up in one glance.
     *
     * @param kind    code of its kind
     * @param mode    code of how it was held; null when not said
     * @param on      its day
     * @param minutes its duration; null when not said
     * @param advisor who held it; null when not said
     * @param report  what was written; may be empty
     */
    public record FollowUpLine(String kind, @Nullable String mode, LocalDate on, @Nullable Integer minutes,
            @Nullable String advisor, String report) {
    }
}
