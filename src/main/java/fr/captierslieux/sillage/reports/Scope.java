package fr.captierslieux.sillage.reports;

import org.jspecify.annotations.Nullable;

/**
 * What a report is restricted to; a row must satisfy every option that is set.
 *
 * @param network    code of a member network, null = all
 * @param department code of a département, null = all
 * @param agreement  code of a funding agreement, null = all
 */
public record Scope(@Nullable String network, @Nullable String department, @Nullable String agreement) {
    /** Everything. */
    public static final Scope ALL = new Scope(null, null, null);

    public boolean isEverything() {
        return equals(ALL);
    }
}
