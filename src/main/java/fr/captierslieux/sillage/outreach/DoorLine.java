package fr.captierslieux.sillage.outreach;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed at the door: « nad », « Nadia Le Goff », « Mairie de Clisson 3 ».
 *
 * @param name   without the number behind it, blanks made one
 * @param number for how many an organisation stands; 0 when no number was written
 */
public record DoorLine(String name, int number) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\S)\\s+(?:[x×]\\s*)?(\\d{1,3})");

    /** Empty when nothing is typed. */
    public static Optional<DoorLine> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(text);
        boolean counted = numbered.matches() && !numbered.group(2).matches("0+");
        return Optional.of(counted
                ? new DoorLine(numbered.group(1), Integer.parseInt(numbered.group(2)))
                : new DoorLine(text, 0));
    }

    /** A number behind a name says that it is an organisation. */
    public boolean isCounted() {
        return number > 0;
    }

    /** Whether it can be the name of a person: two words, the first of which is the first name. */
    public boolean isFullName() {
        return !isCounted() && name.indexOf(' ') > 0;
    }

    public String firstName() {
        return name.substring(0, Math.max(0, name.indexOf(' ')));
    }

    public String lastName() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
