package fr.captierslieux.sillage.lists;

import java.util.List;

/**
 * A list of codes for a column: exact upper case, in the order in which people expect them.
 *
 * @param name  how messages and the store call it, e.g. {@code stage}
 * @param codes the shipped codes, in order
 * @param open  whether a network may add codes; a closed list is fixed for counting
 */
public record CodeList(String name, List<String> codes, boolean open) {
    public CodeList {
        codes = List.copyOf(codes);
    }
}
