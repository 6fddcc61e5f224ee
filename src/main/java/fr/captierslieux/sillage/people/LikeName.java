package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.people.Likeness.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of a person as they are compared: folded, in words, hyphens and apostrophes aside.
 *
 * @param first words of the given name
 * @param last  words of the surname
 */
record LikeName(List<String> first, List<String> last) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    LikeName {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    static LikeName of(String firstName, String lastName) {
        return new LikeName(words(firstName), words(lastName));
    }

    /** That of a name as it is read: the first word is the given name. */
    static LikeName ofWhole(String name) {
        int gap = name.strip().indexOf(' ');
        return gap < 0 ? of(name, "") : of(name.strip().substring(0, gap), name.strip().substring(gap + 1));
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN.split(Folding.fold(text))).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether both names are said. */
    boolean isWhole() {
        return !first.isEmpty() && !last.isEmpty();
    }

    /** Same, close, or neither; also where surname and given name changed places. */
    Optional<Reason> compare(LikeName other) {
        if (sorted().isEmpty() || other.sorted().isEmpty()) {
            return Optional.empty();
        }
        if (!isWhole() || !other.isWhole()) {
            return isWhole() ? other.compareHalf(this) : compareHalf(other);
        }
        if (sorted().equals(other.sorted())) {
            return Optional.of(Reason.SAME_NAME);
        }
        boolean close = isClose(other.first, other.last) || isClose(other.last, other.first);
        return close ? Optional.of(Reason.CLOSE_NAME) : Optional.empty();
    }

    /** One name alone is close to a person who has it: more cannot be said of it. */
    private Optional<Reason> compareHalf(LikeName other) {
        String mine = String.join("", sorted());
        boolean close = Stream.of(other.first, other.last).map(words -> String.join("", words))
                .anyMatch(theirs -> Spelled.isClose(mine, theirs));
        return close ? Optional.of(Reason.CLOSE_NAME) : Optional.empty();
    }

    private boolean isClose(List<String> otherFirst, List<String> otherLast) {
        return Spelled.isClose(String.join("", last), String.join("", otherLast)) && isCloseFirst(otherFirst);
    }

    /** « J. », « Jean » and « Jean-Marc » may be one; so may « Sofie » and « Sophie ». */
    private boolean isCloseFirst(List<String> other) {
        String mine = first.getFirst();
        String theirs = other.getFirst();
        boolean initial = mine.length() == 1 || theirs.length() == 1;
        return Spelled.isClose(Spelled.heard(String.join("", first)), Spelled.heard(String.join("", other)))
                || mine.equals(theirs)
                || (initial && mine.charAt(0) == theirs.charAt(0));
    }

    /** The same for the same names, in whatever order and spelling. */
    String key() {
        return String.join(" ", sorted());
    }

    /** The surname in one; empty where none is said. */
    String surname() {
        return String.join("", last);
    }

    private List<String> sorted() {
        return Stream.concat(first.stream(), last.stream()).sorted().toList();
    }

    /** What a close name has in common with this one, letter for letter. */
    NameTrace trace() {
        List<String> said = last.isEmpty() ? first : last;
        String longest = said.stream().reduce("", (one, two) -> two.length() > one.length() ? two : one);
        int slips = Spelled.slips(String.join("", said).length());
        int parts = Math.min(longest.length(), slips + 1);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            pieces.add(longest.substring(i * longest.length() / parts, (i + 1) * longest.length() / parts));
        }
        if (slips == 0 && !last.isEmpty()) { // a name of three letters is that one whole: half of all begin with some three
            pieces = List.of(longest + " ");
        }
        int within = String.join(" ", said).length() + slips + NameTrace.MARGIN;
        return new NameTrace(pieces, last.isEmpty() ? NameTrace.ANYWHERE : within,
                isWhole() ? String.join(" ", first) + " " + String.join(" ", last) : "");
    }
}
