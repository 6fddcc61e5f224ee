package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A network beside a project.
 *
 * @param row     of the partnership
 * @param code    of the network
 * @param network its name
 * @param role    code
 */
public record Partner(RowId row, Code code, String network, String role, @Nullable LocalDate from,
        @Nullable LocalDate until) {
}
