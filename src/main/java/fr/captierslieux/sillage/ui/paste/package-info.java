/**
 * Rows pasted from a spreadsheet: which column is which field, what is wrong in which cell, correcting in place, importing as one
 * gesture. What cells may say is {@code exchange}'s, how people type is {@code ui.forms}'.
 * Start reading at {@link fr.captierslieux.sillage.ui.paste.PasteModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.paste;

import org.jspecify.annotations.NullMarked;
