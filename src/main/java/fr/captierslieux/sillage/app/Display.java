package fr.captierslieux.sillage.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. Asked before JavaFX is loaded, which ends badly without one. */
final class Display {
    private Display() {
    }

    static boolean isThere(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean always = system.contains("windows") || system.contains("mac");
        return always || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value != null && !value.isBlank();
    }

    /** Makes JavaFX draw without a display, in this process. Takes effect only before the toolkit starts. */
    static void drawWithout() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
