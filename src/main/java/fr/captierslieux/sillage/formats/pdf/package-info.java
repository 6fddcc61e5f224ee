/**
 * PDF: documents that look the same everywhere, with their letters inside and their parts named for screen readers. PDFBox stays here.
 * Start reading at {@link fr.captierslieux.sillage.formats.pdf.PdfSheetWriter}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.pdf;

import org.jspecify.annotations.NullMarked;
