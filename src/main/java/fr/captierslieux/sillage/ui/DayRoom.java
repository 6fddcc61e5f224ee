package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.day.DayModel;
import fr.captierslieux.sillage.ui.day.DayScreen;
import fr.captierslieux.sillage.ui.forms.DraftListModel;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Ma journée: its screen, the first of the navigation, and what stands beside its name. */
final class DayRoom {
    private final DayModel model;
    private final ScreenEntry entry;

    /** @param ways what the screen leads to */
    DayRoom(ListSurroundings listing, UseCases useCases, TakeBackFlow takeBack, PanelForms forms,
            DraftListModel drafts, DayScreen.Ways ways) {
        Surroundings around = listing.around();
        model = new DayModel(around.background(), useCases.day(), listing.prompts(), around.settings(),
                around.clock());
        GestureFlow gestures = new GestureFlow(around.background(), listing.prompts(), takeBack, model::refresh);
        entry = new ScreenEntry("day", "day.title", Material2OutlinedMZ.TODAY, "", () -> new DayScreen(model,
                useCases.day(), gestures, listing, forms, drafts, useCases.author(), ways));
    }

    ScreenEntry entry() {
        return entry;
    }

    /** How many lines the day has; empty for none. */
    ObservableValue<String> badge() {
        return model.countProperty().map(count -> count.intValue() == 0 ? "" : count.toString());
    }

    /** The store changed: the badge follows. */
    void follow() {
        model.follow();
    }
}
