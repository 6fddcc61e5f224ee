/**
 * Persons who are there twice: the pairs of the store, side by side, made one, told apart, and made two again.
 * Start reading at {@link fr.captierslieux.sillage.ui.duplicates.DuplicatesScreen}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.duplicates;

import org.jspecify.annotations.NullMarked;
