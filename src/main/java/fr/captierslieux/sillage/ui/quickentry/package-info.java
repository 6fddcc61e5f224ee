/**
 * The line in which a follow-up is written: its field with what was understood beneath, and the layer that shows it over any screen.
 * What a line means is decided in {@code quickentry}; forms are those of {@code forms}.
 * Start reading at {@link fr.captierslieux.sillage.ui.quickentry.QuickEntryModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.quickentry;

import org.jspecify.annotations.NullMarked;
