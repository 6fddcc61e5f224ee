package fr.captierslieux.sillage.reports.template;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mark of a template that names nothing.
 *
 * @param sheet where it stands; the name of a drawing or chart where it stands in one
 * @param cell  e.g. {@code B4}; empty where it stands in none: at the head or foot of pages, in a drawing
 * @param mark  as written, braces included
 * @param why   what is wrong with it
 * @param near  what it may have meant, without braces, the likeliest first; may be empty
 */
public record UnknownMark(String sheet, String cell, String mark, Why why, List<String> near) {
    public UnknownMark {
        near = List.copyOf(near);
    }

    /** Where it stands, as a formula names it: {@code Synthèse!B4}. */
    public String place() {
        return cell.isEmpty() ? sheet : sheet + "!" + cell;
    }

    /** What it may have meant, as it would be written: {@code {{A1}}, {{A2}}}. */
    public String nearby() {
        return near.stream().map(each -> "{{" + each + "}}").collect(Collectors.joining(", "));
    }

    /** What is wrong with a mark. */
    public enum Why {
        /** It names no figure and no fact of the report. */
        NAME,
        /** The figure has no such breakdown. */
        BREAKDOWN,
        /** The breakdown has no such key. */
        KEY,
        /** There is no such form after the bar, or not for this. */
        FORM,
        /** It is opened and not closed. */
        OPEN,
        /** It stands in a formula: a cell of its own can be filled, and the formula refer to it. */
        IN_FORMULA
    }
}
