/**
 * Start, stop and wiring: the only place that says {@code new} for long-lived parts.
 * Start reading at {@link fr.captierslieux.sillage.app.Main}.
 */
@NullMarked
package fr.captierslieux.sillage.app;

import org.jspecify.annotations.NullMarked;
