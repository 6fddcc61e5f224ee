package fr.captierslieux.sillage.orientation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An orientation of the same project before.
 *
 * @param kind     code of the destination's kind
 * @param network  code; null for a destination outside of the collective
 * @param result   code; null as long as nothing is known
 * @param resultOn null likewise
 */
public record Earlier(LocalDate on, String kind, @Nullable String network, @Nullable String result,
        @Nullable LocalDate resultOn) {
}
