package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case shows of its project.
 *
 * @param row        its identifier
 * @param code       its code
 * @param commune    name of the commune; null when it has none or an unknown one
 * @param department number of its département; null likewise
 * @param epci       name of the intercommunality; null when the commune is in none
 * @param state      code; null when not said; so are initiator, legal form and qpv
 * @param families   codes
 * @param functions  codes
 * @param origin     name of the project that it came out of; null for none
 */
public record ProjectFacts(RowId row, Code code, String name, @Nullable String commune, @Nullable String department,
        @Nullable String epci, @Nullable String state, List<String> families, List<String> functions,
        @Nullable String initiator, @Nullable String legalForm, @Nullable String qpv, @Nullable LocalDate openedOn,
        @Nullable LocalDate structureCreatedOn, @Nullable String origin, String description) {
    public ProjectFacts {
        families = List.copyOf(families);
        functions = List.copyOf(functions);
    }
}
