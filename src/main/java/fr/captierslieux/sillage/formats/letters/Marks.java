package fr.captierslieux.sillage.formats.letters;

import java.util.List;
import java.util.Map;

/**
 * What stands for the marks of a template.
 *
 * @param texts by mark; several lines have {@code \n} between them
 * @param lists by the part of a mark before its first dot: a row of a table that has such marks is repeated for each entry
 */
record Marks(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
    Marks {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    /** The name of the list that a mark is of. */
    static String list(String mark) {
        int dot = mark.indexOf('.');
        return dot < 0 ? "" : mark.substring(0, dot);
    }
}
