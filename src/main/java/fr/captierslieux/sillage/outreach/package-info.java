/**
 * The life of the network: events with who came, resources and to whom they were given, meetings of its bodies, actions of visibility.
 * What is done with them beside forms: letting people in at the door, giving a resource to a case. No screen and no SQL.
 * Start reading at {@link fr.captierslieux.sillage.outreach.LifeSubject} and {@link fr.captierslieux.sillage.outreach.EventFile}.
 */
@NullMarked
package fr.captierslieux.sillage.outreach;

import org.jspecify.annotations.NullMarked;
