/**
 * Importing from the window.
 * Start reading at {@link fr.captierslieux.sillage.ui.exchange.ImportFlow}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.exchange;

import org.jspecify.annotations.NullMarked;
