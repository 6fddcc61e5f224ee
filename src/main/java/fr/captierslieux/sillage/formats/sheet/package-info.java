/**
 * The sheet of a case in words and in lines, the same for every kind of document: what is said ({@code SheetWords}), and how much of it stands
 * on one page ({@code SheetFit}). No library: writers of the neighbouring rooms give the widths of letters and draw.
 * Start reading at {@link fr.captierslieux.sillage.formats.sheet.SheetPage}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.sheet;

import org.jspecify.annotations.NullMarked;
