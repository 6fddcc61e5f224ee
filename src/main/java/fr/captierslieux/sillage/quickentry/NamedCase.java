package fr.captierslieux.sillage.quickentry;

import org.jspecify.annotations.Nullable;

/**
 * A case that a name may mean, by a person of its team or by its project; or a person without a case.
 *
 * @param person  code; null where the project has the name
 * @param name    of the person; empty likewise
 * @param code    of the case; null for a person without one
 * @param project name; empty likewise
 * @param detail  what tells two projects alike apart: the network, and since when
 * @param closed  whether the case is closed
 */
public record NamedCase(@Nullable String person, String name, @Nullable String code, String project, String detail,
        boolean closed) {
}
