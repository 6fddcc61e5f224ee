package fr.captierslieux.sillage.ui.workspace;

/**
 * A network that a person may belong to.
 *
 * @param code its exchange code
 * @param name as it is read
 */
public record NetworkChoice(String code, String name) {
    @Override
    public String toString() {
        return name;
    }
}
