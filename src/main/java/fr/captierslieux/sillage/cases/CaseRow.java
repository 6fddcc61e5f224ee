package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the list shows it.
 *
 * @param code           of the case
 * @param project        name of its project
 * @param commune        name of the project's commune; null when it has none or an unknown one
 * @param department     number of its département; null likewise
 * @param network        name of the network that accompanies
 * @param status         computed
 * @param stage          code of the stage that the project reached last; null before the first
 * @param lastContactOn  day of the last follow-up; null without any
 * @param nextAction     the earliest promise not done; null without any
 * @param advisor        name of the adviser; null when none is named
 * @param qualification  its code; null before it
 * @param firstContactOn day of the first contact
 * @param themes         codes of the themes that its follow-ups name
 */
public record CaseRow(Code code, String project, @Nullable String commune, @Nullable String department, String network,
        CaseStatus status, @Nullable String stage, @Nullable LocalDate lastContactOn, @Nullable NextAction nextAction,
        @Nullable String advisor, @Nullable String qualification, LocalDate firstContactOn, List<String> themes) {
    public CaseRow {
        themes = List.copyOf(themes);
    }

    /** Accompanied, and nobody has been in touch since the day given. */
    public boolean isSilentSince(LocalDate day) {
        return status == CaseStatus.IN_SUPPORT && (lastContactOn == null || lastContactOn.isBefore(day));
    }
}
