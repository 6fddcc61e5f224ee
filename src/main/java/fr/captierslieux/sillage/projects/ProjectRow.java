package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as the list shows it.
 *
 * @param code       of the project
 * @param commune    name of the commune; null when there is none or an unknown one
 * @param department number of its département; null likewise
 * @param state      code; null when not said
 * @param stage      code of the stage reached last; null before the first
 * @param families   codes
 * @param legalForm  code; null when not said
 * @param team       how many people
 * @param openedOn   null before it opened
 */
public record ProjectRow(Code code, String name, @Nullable String commune, @Nullable String department,
        @Nullable String state, @Nullable String stage, List<String> families, @Nullable String legalForm, long team,
        @Nullable LocalDate openedOn) {
    public ProjectRow {
        families = List.copyOf(families);
    }
}
