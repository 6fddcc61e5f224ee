/**
 * Hunspell dictionaries, read by Lucene's Java port of Hunspell: the only place that knows that library.
 * Start reading at {@link fr.captierslieux.sillage.formats.spelling.HunspellDictionary}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.spelling;

import org.jspecify.annotations.NullMarked;
