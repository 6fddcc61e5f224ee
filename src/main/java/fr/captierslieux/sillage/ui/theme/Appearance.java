package fr.captierslieux.sillage.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light, dark, or as the system: dresses every scene it is given, and dresses them anew when the choice or the system changes. */
public final class Appearance {
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final ObjectProperty<Targets> targets = new SimpleObjectProperty<>(Targets.USUAL);
    private final List<Scene> scenes = new ArrayList<>();
    /** Held here alone: the preferences of the system outlive every window, and must not keep one alive. */
    private final InvalidationListener ofSystem = changed -> dressAll();

    public Appearance() {
        loadFonts();
        mode.subscribe(this::dressAll);
        targets.subscribe(this::dressAll);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(ofSystem));
        dressAll();
    }

    /** What a person chooses. */
    public enum Mode {
        SYSTEM, LIGHT, DARK
    }

    /** How large what one presses is. */
    public enum Targets {
        USUAL,
        /** For gloves, a touch screen, a laptop on the knees. */
        LARGE
    }

    private static void loadFonts() {
        for (String weight : FONTS) {
            String place = "fonts/Inter-" + weight + ".otf";
            try (var font = Appearance.class.getResourceAsStream(place)) {
                if (Font.loadFont(font, 13) == null) {
                    throw new IllegalStateException("font not readable: " + place);
                }
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** How large what one presses is. */
    public ObjectProperty<Targets> targetsProperty() {
        return targets;
    }

    public boolean isDark() {
        return mode.get() == Mode.DARK
                || (mode.get() == Mode.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /** Dresses a scene now and whenever the appearance changes. */
    public void dress(Scene scene) {
        scenes.add(scene);
        dressNow(scene);
    }

    /** Lets go of a scene that was closed. */
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private void dressAll() {
        Application.setUserAgentStylesheet(isDark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(this::dressNow);
    }

    private void dressNow(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    /** The sheets of this moment: the roles' colours, what is said in roles, then larger targets. */
    private List<String> sheets() {
        List<String> sheets = new ArrayList<>(
                List.of(sheet(isDark() ? "dark.css" : "light.css"), sheet("sillage.css")));
        if (targets.get() == Targets.LARGE) {
            sheets.add(sheet("large.css"));
        }
        return sheets;
    }

    /** The sheets of what is printed: paper is light. */
    public static List<String> sheetsOfPaper() {
        return List.of(sheet("light.css"), sheet("sillage.css"));
    }

    private static String sheet(String name) {
        return String.valueOf(Appearance.class.getResource(name));
    }
}
