/**
 * Work off the JavaFX thread: reading, writing, long work with progress. Knows no screen and no feature.
 * Start reading at {@link fr.captierslieux.sillage.ui.background.Background}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.background;

import org.jspecify.annotations.NullMarked;
