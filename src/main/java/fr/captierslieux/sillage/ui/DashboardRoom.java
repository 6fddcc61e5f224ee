package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.dashboard.ChartPictures;
import fr.captierslieux.sillage.ui.dashboard.DashboardModel;
import fr.captierslieux.sillage.ui.dashboard.DashboardScreen;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import java.time.LocalDate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Tableau de bord: its screen in the navigation. */
final class DashboardRoom {
    private DashboardRoom() {
    }

    /** @param contact notes a first contact: what is offered where there is nothing to show */
    static ScreenEntry entry(ListSurroundings listing, UseCases useCases, Command contact) {
        Surroundings around = listing.around();
        return new ScreenEntry("dashboard", "dashboard.title", Material2OutlinedAL.DASHBOARD, "shell.section.account",
                "Shortcut+Shift+Y", () -> {
                    DashboardModel model = new DashboardModel(around.background(), useCases.dashboard(),
                            listing.prompts(), new KeyLabels(around.words()),
                            Period.lastFullQuarter(LocalDate.now(around.clock())));
                    ChartPictures pictures = new ChartPictures(listing.prompts(), image -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putImage(image);
                        Clipboard.getSystemClipboard().setContent(content);
                    });
                    return new DashboardScreen(model, around.words(), around.clock(), listing.navigation(), pictures,
                            contact);
                });
    }
}
