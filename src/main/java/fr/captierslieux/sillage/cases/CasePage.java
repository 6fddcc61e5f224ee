package fr.captierslieux.sillage.cases;

import java.util.List;

/**
 * A part of a list.
 *
 * @param rows  those of the page, in order
 * @param total how many rows the whole list has
 */
public record CasePage(List<CaseRow> rows, long total) {
    public CasePage {
        rows = List.copyOf(rows);
    }
}
