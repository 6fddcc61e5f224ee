package fr.captierslieux.sillage.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of France.
 *
 * @param code        INSEE code, current
 * @param name        as INSEE writes it
 * @param postalCodes in order; a commune may have several, and several communes may share one
 * @param department  code of its département
 * @param epci        SIREN of its intercommunality; null for the few that are in none
 * @param population  inhabitants; 0 when the reference does not say
 * @param formerCodes codes of communes that it took in, without its own
 */
public record Commune(String code, String name, List<String> postalCodes, String department, @Nullable String epci,
        int population,
        List<String> formerCodes) {
    public Commune {
        postalCodes = List.copyOf(postalCodes);
        formerCodes = List.copyOf(formerCodes);
    }
}
