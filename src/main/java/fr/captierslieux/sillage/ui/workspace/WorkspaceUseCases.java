package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.history.WatchStore;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import fr.captierslieux.sillage.workspace.IntroduceOneself;
import fr.captierslieux.sillage.workspace.SetUpWindow;

/**
 * What concerns the person at the window.
 *
 * @param introduce whose store it is
 * @param setUp     how they set up the window
 * @param watch     whether the store changed
 * @param keeper    copies the store
 */
public record WorkspaceUseCases(IntroduceOneself introduce, SetUpWindow setUp, WatchStore watch, StoreKeeper keeper) {
}
