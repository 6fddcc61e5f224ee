package fr.captierslieux.sillage.ui.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person whom a field names and who is not there yet: saved with the row that names them. In an entry it stands as
 * {@code +Nadia;Le Goff;O}; no code begins so.
 *
 * @param joins whether they enter the team of the project as well
 */
record NewPerson(String firstName, String lastName, Joins joins) {
    private static final String MARK = "+";
    private static final String BETWEEN = ";";
    private static final int PARTS = 3;

    /** Whether a person who is met becomes a member of the team. */
    enum Joins {
        THE_TEAM, NOTHING
    }

    /** What was typed in search of somebody is their name: what stands before the first gap is the first name. */
    static NewPerson named(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        int gap = text.indexOf(' ');
        return gap < 0
                ? new NewPerson(text, "", Joins.THE_TEAM)
                : new NewPerson(text.substring(0, gap), text.substring(gap + 1), Joins.THE_TEAM);
    }

    /** The person who stands so in an entry. */
    static Optional<NewPerson> of(String part) {
        if (!isNew(part)) {
            return Optional.empty();
        }
        List<String> parts = List.of(part.substring(1).split(BETWEEN, -1));
        return parts.size() == PARTS
                ? Optional.of(new NewPerson(parts.get(0), parts.get(1),
                        parts.get(2).equals("O") ? Joins.THE_TEAM : Joins.NOTHING))
                : Optional.of(named(String.join(" ", parts)));
    }

    /** The people of an entry who are not there yet, in its order. */
    static List<NewPerson> listIn(String entry) {
        return Stream.of(entry.split("\\|")).flatMap(part -> of(part).stream()).toList();
    }

    static boolean isNew(String part) {
        return part.startsWith(MARK);
    }

    /** How it stands in an entry. */
    String part() {
        return MARK + plain(firstName) + BETWEEN + plain(lastName) + BETWEEN + (joins == Joins.THE_TEAM ? "O" : "N");
    }

    private static String plain(String name) {
        return name.replace(BETWEEN, " ").replace("|", " ");
    }

    /** Both names, as far as they are written. */
    String name() {
        return (firstName.strip() + " " + lastName.strip()).strip();
    }

    boolean isNamed() {
        return !firstName.isBlank() && !lastName.isBlank();
    }
}
