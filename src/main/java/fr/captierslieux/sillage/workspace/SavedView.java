package fr.captierslieux.sillage.workspace;

/**
 * A named filter of a list.
 *
 * @param screen which list
 * @param name   as the person called it; unique in its list
 * @param query  the filter in the list's own words
 */
public record SavedView(String screen, String name, String query) {
    public SavedView {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a view has a name");
        }
    }
}
