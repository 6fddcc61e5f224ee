package fr.captierslieux.sillage.people;

import java.util.HashSet;
import java.util.Set;

/** How near two spellings are: slips of the keyboard are a letter more, less, another, or two that changed places. */
public final class Spelled {
    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Spelled() {
    }

    /** So many slips are forgiven in a word of that length. */
    static int slips(int length) {
        return length < SHORT ? 0 : length < LONG ? 1 : 2;
    }

    /** Whether one may have been meant where the other was written. */
    static boolean isClose(String one, String other) {
        if (one.equals(other)) {
            return !one.isEmpty();
        }
        int forgiven = slips(Math.min(one.length(), other.length()));
        return forgiven > 0 && Math.abs(one.length() - other.length()) <= forgiven
                && distance(one, other) <= forgiven;
    }

    /** A word and what is left of it when as many letters are lost as slips are forgiven: two close spellings have one in common. */
    static Set<String> shortened(String word) {
        Set<String> all = new HashSet<>(Set.of(word));
        Set<String> last = Set.copyOf(all);
        for (int slip = 0; slip < slips(word.length()); slip++) {
            Set<String> shorter = new HashSet<>();
            for (String each : last) {
                for (int i = 0; i < each.length(); i++) {
                    shorter.add(each.substring(0, i) + each.substring(i + 1));
                }
            }
            all.addAll(shorter);
            last = shorter;
        }
        return all;
    }

    /** As it is heard, roughly: « Sophie » is « Sofie », « Katell » is « Catel ». */
    static String heard(String folded) {
        return folded.replace("ph", "f").replace("th", "t").replace('y', 'i').replace('k', 'c')
                .replaceAll("(.)\\1", "$1");
    }

    /** Slips between two words (optimal string alignment). */
    public static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
