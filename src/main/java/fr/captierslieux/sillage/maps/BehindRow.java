package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project or a case behind a figure.
 *
 * @param code    of the project or the case, as the figure says
 * @param project its name
 * @param commune its name; empty without one
 * @param network of a case; empty for a project
 * @param stage   code of the stage reached last; null before the first
 * @param last    day on which it counted last; null where no day plays a part
 * @param amount  what it adds, in parts, see {@link MapFigure#parts}
 */
public record BehindRow(Code code, String project, String commune, String network, @Nullable String stage,
        @Nullable LocalDate last, long amount) {
}
