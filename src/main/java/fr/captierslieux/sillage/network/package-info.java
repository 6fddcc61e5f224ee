/**
 * The collective of networks: which one is the door of a département, and since when. No screen and no SQL.
 * Start reading at {@link fr.captierslieux.sillage.network.FindReferent}.
 */
@NullMarked
package fr.captierslieux.sillage.network;

import org.jspecify.annotations.NullMarked;
