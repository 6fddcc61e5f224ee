package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The network that is the door of a département.
 *
 * @param since when it became so
 * @param email of the network; null when not said
 */
public record DepartmentReferent(Code network, String name, LocalDate since, @Nullable String email) {
}
