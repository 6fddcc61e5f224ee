package fr.captierslieux.sillage.cases;

import java.util.List;

/**
 * The beginning of a list.
 *
 * @param rows  the first, in order
 * @param total how many rows the whole list has
 */
public record CasePage(List<CaseRow> rows, long total) {
    public CasePage {
        rows = List.copyOf(rows);
    }
}
