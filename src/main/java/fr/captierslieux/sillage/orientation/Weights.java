package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.lists.SetNumber;
import java.util.Map;

/**
 * How much each reason about a member network weighs: what the network set, and the usual ones ({@link SetNumber}). Those of
 * destinations outside of the collective stand beside their situations.
 *
 * @param sizes what was set, by number
 */
public record Weights(Map<SetNumber, Integer> sizes) {
    /** Nothing set. */
    public static final Weights USUAL = new Weights(Map.of());

    /** More themes than these say nothing more. */
    static final int THEMES_COUNTED = 3;
    /** Themes of the need that are looked at: long accompaniments name every theme once. */
    static final int THEMES_OF_NEED = 6;
    /** Fewer answers say nothing. */
    static final int ANSWERS_COUNTED = 3;

    public Weights {
        sizes = Map.copyOf(sizes);
    }

    /** Below 0 where it speaks against. */
    public int of(SetNumber number) {
        Integer size = sizes.get(number);
        return size == null ? number.usual() : number.of(size);
    }

    /** What an orientation before weighs. */
    int of(Earlier earlier) {
        return of(switch (earlier.result() == null ? "" : earlier.result()) {
            case "ACCEPTEE" -> SetNumber.ACCEPTED;
            case "REFUSEE", "SANS_SUITE" -> SetNumber.REFUSED;
            default -> SetNumber.AWAITED;
        });
    }
}
