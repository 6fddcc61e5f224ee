package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of the network's life.
 *
 * @param title      may be empty for a meeting, which is named after its body
 * @param kind       code
 * @param on         its day, or that of publication; null when not said
 * @param until      its last day where that is another; null else
 * @param department number; null when not said
 * @param place      where it is; may be empty
 * @param with       who ordered it, or a resource's version; may be empty
 * @param people     who came, who has it, or how many took part
 * @param hoursE4    ten-thousandths of an hour; null when not said
 * @param quotation  code of how its quotation stands; null when not said
 */
public record LifeRow(Code code, String title, String kind, @Nullable LocalDate on, @Nullable LocalDate until,
        @Nullable String department, String place, String with, long people, @Nullable Long hoursE4,
        @Nullable String quotation) {
}
