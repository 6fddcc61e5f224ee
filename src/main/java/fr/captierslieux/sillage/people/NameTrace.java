package fr.captierslieux.sillage.people;

import java.util.List;

/**
 * What every name close to one has in common with it, so that an index or a quick scan finds them: so many slips leave one of so many
 * pieces and one more as it is. Names are folded, the surname first, as lists are sorted.
 *
 * @param pieces  one of which a close name holds; empty where nothing is said
 * @param within  among so many first characters
 * @param swapped the name with given name and surname in each other's place; empty for none
 */
public record NameTrace(List<String> pieces, int within, String swapped) {
    /** Room for an article or an apostrophe that one spelling has and another has not. */
    static final int MARGIN = 3;
    static final int ANYWHERE = 1_000;

    public NameTrace {
        pieces = List.copyOf(pieces);
    }

    /** That of a name as it is written. */
    public static NameTrace of(String firstName, String lastName) {
        return LikeName.of(firstName, lastName).trace();
    }
}
