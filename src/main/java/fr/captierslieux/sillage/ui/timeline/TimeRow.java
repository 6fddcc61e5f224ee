package fr.captierslieux.sillage.ui.timeline;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the line of time: what concerns the project, or one of its cases.
 *
 * @param supportCase code of the case; null for the project itself
 * @param name        the network that accompanies; empty for the project
 * @param advisor     null for nobody in particular
 * @param from        first day of the case; null for the project
 * @param until       last day of a closed case; null while it is open
 * @param marks       what happened, the oldest first
 */
public record TimeRow(@Nullable Code supportCase, String name, @Nullable String advisor, @Nullable LocalDate from,
        @Nullable LocalDate until, List<Happening> marks) {
    public TimeRow {
        marks = List.copyOf(marks);
    }
}
