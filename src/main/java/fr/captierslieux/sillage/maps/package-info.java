/**
 * What the territories of the region are coloured by: figures counted where projects are, the classes that they fall into, the rows
 * behind each. Outlines are those of {@code territory}; a window and a picture draw the same {@link fr.captierslieux.sillage.maps.TerritoryMap}.
 * No screen and no SQL.
 * Start reading at {@link fr.captierslieux.sillage.maps.ReadMap}.
 */
@NullMarked
package fr.captierslieux.sillage.maps;

import org.jspecify.annotations.NullMarked;
