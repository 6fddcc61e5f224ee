/**
 * What a coordinator sets for everybody: how lists read and what they offer. The rows are those of exchange files, so that they are
 * journaled, undone and exchanged as all others; what one person sets up for themselves is in {@code workspace}. Start reading at
 * {@link fr.captierslieux.sillage.settings.ReadLists} and {@link fr.captierslieux.sillage.settings.EditEntry}.
 */
@NullMarked
package fr.captierslieux.sillage.settings;

import org.jspecify.annotations.NullMarked;
