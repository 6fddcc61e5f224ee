/**
 * Search and act from anywhere: what is typed finds commands, people, projects, cases and notes. Remembers nothing.
 * Start reading at {@link fr.captierslieux.sillage.ui.palette.PaletteModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.palette;

import org.jspecify.annotations.NullMarked;
