/**
 * What is seen of a file without opening it: pictures scaled down, the first page of a PDF, saved e-mails and texts as plain text.
 * Files come from anywhere: sizes are looked at before anything is decoded, drawing has an end, and whatever goes wrong becomes a
 * reason. The only importer of PDFBox, mime4j and POI's HSMF.
 * Start reading at {@link fr.captierslieux.sillage.formats.preview.FilePreviews}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.preview;

import org.jspecify.annotations.NullMarked;
