/**
 * Code lists: the shipped ones, whether they may grow, and what a network says of their entries. Shipped labels are in {@code words}.
 * Start reading at {@link fr.captierslieux.sillage.lists.ShippedLists} and {@link fr.captierslieux.sillage.lists.NetworkLists}.
 */
@NullMarked
package fr.captierslieux.sillage.lists;

import org.jspecify.annotations.NullMarked;
