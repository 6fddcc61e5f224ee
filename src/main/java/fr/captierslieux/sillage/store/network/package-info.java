/** The networks and what they stand for, in SQL. Start reading at {@link fr.captierslieux.sillage.store.network.SqlReferents}. */
@NullMarked
package fr.captierslieux.sillage.store.network;

import org.jspecify.annotations.NullMarked;
