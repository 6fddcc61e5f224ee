/**
 * What a network sets, in the store's tables: what it says of the entries of lists, which rows have their codes, note templates. Saving
 * goes through {@code store.records}, as for all rows of exchange files. Start reading at
 * {@link fr.captierslieux.sillage.store.settings.ListRows}.
 */
@NullMarked
package fr.captierslieux.sillage.store.settings;

import org.jspecify.annotations.NullMarked;
