/**
 * Pages for the web: one file each, with its look inside, that asks nobody for anything.
 * Start reading at {@link fr.captierslieux.sillage.formats.html.CatalogueFile}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.html;

import org.jspecify.annotations.NullMarked;
