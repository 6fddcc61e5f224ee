package fr.captierslieux.sillage.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised and is not done.
 *
 * @param text  as the adviser wrote it
 * @param dueOn when it is due; null when no day was said
 */
public record NextAction(String text, @Nullable LocalDate dueOn) {
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
