/**
 * The sentences and labels that people read, in French and English, for window, commands and workbooks.
 * Nothing here knows where a sentence is shown.
 * Start reading at {@link fr.captierslieux.sillage.words.Words}.
 */
@NullMarked
package fr.captierslieux.sillage.words;

import org.jspecify.annotations.NullMarked;
