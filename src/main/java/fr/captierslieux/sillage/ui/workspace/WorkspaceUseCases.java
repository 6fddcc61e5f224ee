package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.workspace.IntroduceOneself;
import fr.captierslieux.sillage.workspace.SetUpWindow;

/**
 * What concerns the person at the window.
 *
 * @param introduce whose store it is
 * @param setUp     how they set up the window
 */
public record WorkspaceUseCases(IntroduceOneself introduce, SetUpWindow setUp) {
}
