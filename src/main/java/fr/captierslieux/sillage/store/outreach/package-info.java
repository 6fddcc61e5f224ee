/**
 * The life of the network in SQL: lists of events, resources, meetings and actions, and who came to an event.
 * Start reading at {@link fr.captierslieux.sillage.store.outreach.SqlLifeList}.
 */
@NullMarked
package fr.captierslieux.sillage.store.outreach;

import org.jspecify.annotations.NullMarked;
