/**
 * How the window is set up and whose it is: first start, appearance, size, zoom, the place where one stopped.
 * Start reading at {@link fr.captierslieux.sillage.ui.workspace.WorkspaceUseCases}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.workspace;

import org.jspecify.annotations.NullMarked;
