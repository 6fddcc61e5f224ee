/**
 * The screen on which a coordinator sets what holds for everybody: at the left what there is to set, beside it its lines, and the panel
 * of one. Lines are rows of exchange files and are written in the forms of all others. Start reading at
 * {@link fr.captierslieux.sillage.ui.settings.SettingsModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.settings;

import org.jspecify.annotations.NullMarked;
