/**
 * The frame of the window: navigation, header, status line, toasts, and which screen is shown. A screen knows nothing of the frame.
 * Start reading at {@link fr.captierslieux.sillage.ui.shell.Shell} and {@link fr.captierslieux.sillage.ui.shell.Screen}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.shell;

import org.jspecify.annotations.NullMarked;
