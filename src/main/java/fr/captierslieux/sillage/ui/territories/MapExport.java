package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.DrawMap;
import fr.captierslieux.sillage.maps.MapCaption.Marks;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.words.MapSpeech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The map that is shown, as a picture in a file or in the clipboard. Knows no control. */
public final class MapExport {
    private final TerritoriesModel model;
    private final DrawMap draw;
    private final Background background;
    private final Prompts prompts;
    private final MapSpeech speech;
    private final BiConsumer<Running, String> follow;
    private final Consumer<byte[]> clipboard;

    /**
     * @param follow    shows long work, with the message key of what it is
     * @param clipboard takes a PNG
     */
    public MapExport(TerritoriesModel model, DrawMap draw, Background background, Prompts prompts, MapSpeech speech,
            BiConsumer<Running, String> follow, Consumer<byte[]> clipboard) {
        this.model = model;
        this.draw = draw;
        this.background = background;
        this.prompts = prompts;
        this.speech = speech;
        this.follow = follow;
        this.clipboard = clipboard;
    }

    /** Asks for a place and writes the picture there. */
    void write() {
        TerritoryMap map = model.mapProperty().get();
        if (map == null) {
            return;
        }
        String name = DrawMap.fileName(map.question(), speech.figure(map.question().figure().name()));
        prompts.saveFile(new FileQuestion("territories.export.title", name, "territories.export.kind", "png"))
                .ifPresent(place -> write(map, place));
    }

    private void write(TerritoryMap map, Path place) {
        String network = model.networkName();
        Marks marks = marks();
        follow.accept(background.longRunning(progress -> {
            progress.reached(0, -1);
            draw.write(map, network, marks, language(), place);
            return place;
        }, this::written, failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "lists.problem.place" : "territories.problem.export", failure))),
                "territories.export.running");
    }

    private void written(Path place) {
        prompts.tell(Notice.ofFile("territories.export.done", place, prompts));
    }

    /** Puts the picture into the clipboard. */
    void copy() {
        draw(picture -> {
            clipboard.accept(picture);
            prompts.tell(new Notice("territories.copied", List.of(), null));
        });
    }

    /** The picture of the map that is shown, light as paper is. */
    void draw(Consumer<byte[]> given) {
        TerritoryMap map = model.mapProperty().get();
        if (map != null) {
            String network = model.networkName();
            Marks marks = marks();
            follow.accept(background.longRunning(progress -> draw.draw(map, network, marks, language()), given,
                    failure -> prompts.problem(new Problem("territories.problem.export", failure))),
                    "territories.export.running");
        }
    }

    private Marks marks() {
        return model.marksProperty().get() ? Marks.SHOWN : Marks.HIDDEN;
    }

    private Locale language() {
        return speech.words().locale();
    }
}
