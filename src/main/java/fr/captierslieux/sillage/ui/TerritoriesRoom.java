package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import fr.captierslieux.sillage.ui.territories.MapExport;
import fr.captierslieux.sillage.ui.territories.TerritoriesModel;
import fr.captierslieux.sillage.ui.territories.TerritoriesScreen;
import fr.captierslieux.sillage.words.MapSpeech;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Territoires: its screen in the navigation. */
final class TerritoriesRoom {
    private TerritoriesRoom() {
    }

    /** @param follow shows long work in the status line, with the message key of what it is */
    static ScreenEntry entry(ListSurroundings listing, UseCases useCases, BiConsumer<Running, String> follow) {
        Surroundings around = listing.around();
        return new ScreenEntry("territories", "territories.title", Material2OutlinedMZ.MAP, "shell.section.account",
                "Shortcut+Shift+T", () -> {
                    LocalDate today = LocalDate.now(around.clock());
                    MapSpeech speech = new MapSpeech(around.words(), today);
                    TerritoriesModel model = new TerritoriesModel(around.background(), useCases.territories(),
                            listing.prompts(), listing.navigation(), today);
                    MapExport pictures = new MapExport(model, useCases.territories().draw(), around.background(),
                            listing.prompts(), speech, follow, TerritoriesRoom::copy);
                    return new TerritoriesScreen(model, pictures, speech, around.clock());
                });
    }

    private static void copy(byte[] png) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
