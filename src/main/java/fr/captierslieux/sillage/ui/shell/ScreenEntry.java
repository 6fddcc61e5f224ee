package fr.captierslieux.sillage.ui.shell;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * A screen that the navigation offers.
 *
 * @param id         names its nodes; unique
 * @param titleKey   message key of its name, in the navigation and as title
 * @param icon       its picture
 * @param sectionKey message key of the heading above it in the navigation; empty for none
 * @param keys       its own; null: the digit of its place among those without
 * @param make       builds it when it is first shown
 */
public record ScreenEntry(String id, String titleKey, Ikon icon, String sectionKey, @Nullable String keys,
        Supplier<Screen> make) {
    /** One that is reached by the digit of its place. */
    public ScreenEntry(String id, String titleKey, Ikon icon, String sectionKey, Supplier<Screen> make) {
        this(id, titleKey, icon, sectionKey, null, make);
    }
}
