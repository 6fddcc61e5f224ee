/**
 * Code lists: the shipped ones, whether they may grow, and the codes that a network added. Labels are in {@code words}.
 * Start reading at {@link fr.captierslieux.sillage.lists.ShippedLists}.
 */
@NullMarked
package fr.captierslieux.sillage.lists;

import org.jspecify.annotations.NullMarked;
