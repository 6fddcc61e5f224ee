/**
 * Suggestions of whom to orient a case to, in words and as a list that the keyboard walks. Knows no case page and no form: who shows it
 * says what choosing does.
 * Start reading at {@link fr.captierslieux.sillage.ui.orientation.SuggestionsModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.orientation;

import org.jspecify.annotations.NullMarked;
