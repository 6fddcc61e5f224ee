/**
 * Lists of rows that are read in pages: model, table with columns as data, what is copied and exported, the panel beside. Knows no
 * feature; the lists of cases, people and projects are made of it.
 * Start reading at {@link fr.captierslieux.sillage.ui.lists.ListModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.lists;

import org.jspecify.annotations.NullMarked;
