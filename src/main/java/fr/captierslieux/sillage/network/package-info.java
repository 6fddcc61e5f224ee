/**
 * The collective of networks: its members with who works there, what they carry and how they take part, and which one is the door of a
 * département, and since when. No screen and no SQL.
 * Start reading at {@link fr.captierslieux.sillage.network.ReadNetwork} and {@link fr.captierslieux.sillage.network.FindReferent}.
 */
@NullMarked
package fr.captierslieux.sillage.network;

import org.jspecify.annotations.NullMarked;
