package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.writing.CheckSpelling;
import fr.captierslieux.sillage.writing.SuggestSpellings;

/**
 * What helps with spelling.
 *
 * @param check   finds words that are written otherwise
 * @param suggest says what may have been meant
 */
public record SpellingUseCases(CheckSpelling check, SuggestSpellings suggest) {
}
