/**
 * Word processor documents by POI's XWPF, with real headings, in letters that every computer has.
 * Start reading at {@link fr.captierslieux.sillage.formats.docx.DocxSheetWriter}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.docx;

import org.jspecify.annotations.NullMarked;
