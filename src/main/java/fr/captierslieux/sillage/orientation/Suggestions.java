package fr.captierslieux.sillage.orientation;

import java.util.List;

/**
 * Whom a case may be oriented to.
 *
 * @param need     what they were looked up for
 * @param networks member networks but the one that accompanies the case, those that suit first
 * @param outside  destinations outside of the collective that a situation calls for
 */
public record Suggestions(Need need, List<Suggestion> networks, List<Suggestion> outside) {
    public Suggestions {
        networks = List.copyOf(networks);
        outside = List.copyOf(outside);
    }
}
