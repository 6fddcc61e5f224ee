/**
 * Vie du réseau: lists of events, resources, meetings and actions, and the page of an event with the list at its door.
 * Start reading at {@link fr.captierslieux.sillage.ui.life.LifeKind} and {@link fr.captierslieux.sillage.ui.life.EventPage}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.life;

import org.jspecify.annotations.NullMarked;
