/**
 * Maps as pictures, drawn without a window from the same outlines and classes that the window shows.
 * Start reading at {@link fr.captierslieux.sillage.formats.map.PngMaps}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.map;

import org.jspecify.annotations.NullMarked;
