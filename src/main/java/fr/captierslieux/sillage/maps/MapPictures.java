package fr.captierslieux.sillage.maps;

import java.util.Locale;

/** Draws maps as pictures, without a window: for a file, the clipboard, a report. */
public interface MapPictures {
    /**
     * A whole picture: title, map, classes, what lies in none of the territories, source and day.
     *
     * @param language of its words
     * @return a PNG
     */
    byte[] png(TerritoryMap map, MapCaption caption, Locale language);
}
