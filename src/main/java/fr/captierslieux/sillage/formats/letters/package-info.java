/**
 * Documents by templates: a .docx with marks such as {@code {{stagiaire.nom}}}, filled by POI, and the same pages drawn as PDF by PDFBox.
 * A network may replace the templates; those that are shipped are made here. Start reading at
 * {@link fr.captierslieux.sillage.formats.letters.SessionDocumentFiles}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.letters;

import org.jspecify.annotations.NullMarked;
