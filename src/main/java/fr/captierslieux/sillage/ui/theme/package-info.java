/**
 * The look: fonts, the sheet over AtlantaFX's Primer themes, light and dark, and the wake glyph. Code names roles of colour, never
 * colours. Knows no screen.
 * Start reading at {@link fr.captierslieux.sillage.ui.theme.Appearance} and {@code sillage.css}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.theme;

import org.jspecify.annotations.NullMarked;
