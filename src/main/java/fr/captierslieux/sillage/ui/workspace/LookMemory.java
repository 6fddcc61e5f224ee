package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.Appearance.Targets;
import fr.captierslieux.sillage.ui.theme.ZoomPane;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;

/** Light or dark, larger targets, zoom, and the folded navigation: as they were left, and kept when they change. */
public final class LookMemory {
    private final Settings settings;

    public LookMemory(Settings settings) {
        this.settings = settings;
    }

    public void follow(Appearance appearance, ZoomPane zoom, BooleanProperty folded) {
        settings.find("look.appearance").flatMap(name -> Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(name)).findFirst()).ifPresent(appearance.modeProperty()::set);
        settings.find("look.targets").ifPresent(large -> appearance.targetsProperty().set(Targets.LARGE));
        settings.findNumber("look.zoom").filter(ZoomPane.STEPS::contains).ifPresent(zoom.zoomProperty()::set);
        settings.find("look.folded").ifPresent(yes -> folded.set(true));
        appearance.modeProperty()
                .subscribe((before, now) -> settings.keep("look.appearance", now == Mode.SYSTEM ? "" : now.name()));
        appearance.targetsProperty()
                .subscribe((before, now) -> settings.keep("look.targets", now == Targets.USUAL ? "" : now.name()));
        zoom.zoomProperty().subscribe((before, now) -> settings.keep("look.zoom",
                now.doubleValue() == 1 ? "" : String.valueOf(now.doubleValue())));
        folded.subscribe((before, now) -> settings.keep("look.folded", now ? "1" : ""));
    }
}
