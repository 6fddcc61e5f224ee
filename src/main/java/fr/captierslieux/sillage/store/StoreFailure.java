package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What SQLite's failures mean to a person, at opening and in the middle of work. */
public final class StoreFailure {
    // SQLite's result codes, given by the driver as vendor codes.
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private StoreFailure() {
    }

    /** The reason in a failure or in what caused it; empty when it is of another kind. */
    public static Optional<Reason> reasonIn(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof SQLException sql) {
                Reason reason = reason(sql);
                if (reason != null) {
                    return Optional.of(reason);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Reason reason(SQLException failure) {
        return switch (failure.getErrorCode() & 0xff) {
            case BUSY, LOCKED -> Reason.LOCKED;
            case CORRUPT, NOT_A_DATABASE -> Reason.DAMAGED;
            case CANNOT_OPEN, READ_ONLY -> Reason.NO_ACCESS;
            default -> null;
        };
    }

    private static Iterable<Throwable> causes(Throwable failure) {
        var causes = new java.util.LinkedHashSet<Throwable>();
        for (Throwable cause = failure; cause != null && causes.add(cause); cause = cause.getCause()) {
            // the set ends a chain that leads back to itself
        }
        return causes;
    }
}
