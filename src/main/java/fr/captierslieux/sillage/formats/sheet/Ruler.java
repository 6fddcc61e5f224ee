package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.formats.sheet.Look.Weight;

/** Knows how wide letters are. */
public interface Ruler {
    /** In points. */
    double width(String text, Weight weight, double size);
}
