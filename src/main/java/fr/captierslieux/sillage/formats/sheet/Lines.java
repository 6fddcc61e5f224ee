package fr.captierslieux.sillage.formats.sheet;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines; what is too long ends in « … ». A word wider than a line is broken where the line ends. */
final class Lines {
    private static final String CUT = "…";

    private final Ruler ruler;

    Lines(Ruler ruler) {
        this.ruler = ruler;
    }

    /**
     * A text that is broken.
     *
     * @param lines at least one
     * @param whole the same unbroken, for documents that break lines themselves
     */
    record Broken(List<String> lines, String whole) {
    }

    /** @param most how many lines at most */
    Broken of(String text, Look look, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        String rest = text.strip().replaceAll("\\s*\\R\\s*", " · ").replaceAll("[ \\t]+", " ");
        while (!rest.isEmpty()) {
            int end = fitting(rest, look, width);
            boolean last = end == rest.length() || lines.size() == most - 1;
            int space = rest.lastIndexOf(' ', end);
            int at = last ? rest.length() : space > 0 ? space : end;
            String line = last && end < rest.length() ? cut(rest, look, width) : rest.substring(0, at).stripTrailing();
            lines.add(line);
            whole.append(line).append(!last && at == space ? " " : "");
            rest = rest.substring(at).stripLeading();
        }
        return new Broken(lines.isEmpty() ? List.of("") : lines, whole.toString());
    }

    private String cut(String rest, Look look, double width) {
        int end = fitting(rest, look, width - ruler.width(CUT, look.weight(), look.size()));
        int space = rest.lastIndexOf(' ', end);
        int at = space > end / 2 ? space : end;
        return rest.substring(0, at).stripTrailing().replaceAll("[ .,;:·]+$", "") + CUT;
    }

    /** How many characters of a text have room in a line, at least one; never half of one that is written as two. */
    private int fitting(String text, Look look, double width) {
        int low = 1;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ruler.width(text.substring(0, middle), look.weight(), look.size()) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low > 1 && low < text.length() && Character.isLowSurrogate(text.charAt(low)) ? low - 1 : low;
    }
}
