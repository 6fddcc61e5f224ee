/**
 * Printing: what a screen shows as a document of plain blocks, laid out on pages with title, date and page numbers, shown before it is
 * printed. Screens make the document and know nothing of paper; this room knows nothing of a feature.
 * Start reading at {@link fr.captierslieux.sillage.ui.print.PrintedDocument} and {@link fr.captierslieux.sillage.ui.print.PrintDesk}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.print;

import org.jspecify.annotations.NullMarked;
