package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows are meant.
 *
 * @param advisor of {@link DayScope#MINE}; null otherwise
 * @param network of {@link DayScope#NETWORK}; null otherwise
 */
public record Whose(DayScope scope, @Nullable Code advisor, @Nullable Code network) {
    public Whose {
        check(scope, advisor, network);
    }

    /** @throws IllegalArgumentException when a scope names somebody whom it does not mean, or not whom it means */
    static void check(DayScope scope, @Nullable Code advisor, @Nullable Code network) {
        if ((scope == DayScope.MINE) != (advisor != null) || (scope == DayScope.NETWORK) != (network != null)) {
            throw new IllegalArgumentException("a scope names exactly whom it means");
        }
    }
}
