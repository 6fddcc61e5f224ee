/**
 * The profile of a store (name, network, device) and what a person set up for themselves.
 * Start reading at {@link fr.captierslieux.sillage.workspace.Profile}.
 */
@NullMarked
package fr.captierslieux.sillage.workspace;

import org.jspecify.annotations.NullMarked;
