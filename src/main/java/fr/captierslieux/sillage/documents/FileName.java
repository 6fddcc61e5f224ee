package fr.captierslieux.sillage.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files: as people gave them, made harmless; and as every system can write them. */
public final class FileName {
    private static final int LONGEST = 180;
    private static final int MOST_BYTES = 240;
    private static final String UNNAMED = "fichier";
    /** Names that Windows keeps for devices, whatever their ending. */
    private static final String DEVICE = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    private FileName() {
    }

    /** The name without folders, line breaks and signs that are not seen or turn the writing round; never empty. */
    public static String clean(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll("\\s+", " ").strip();
        return name.isEmpty() || name.matches("\\.+") ? UNNAMED : shortened(name);
    }

    /** As {@link #clean}, with the ending of the name before where none was written. */
    static String renamed(String before, String given) {
        String name = clean(given);
        String ending = MediaKind.endingOf(before);
        return ending.isEmpty() || !MediaKind.endingOf(name).isEmpty()
                ? name
                : clean(name + before.substring(before.lastIndexOf('.')));
    }

    /** The middle goes, never the ending. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String ending = MediaKind.endingOf(name);
        String end = ending.isEmpty() || ending.length() > 8 ? "" : "." + ending;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length() - 1)) + "…" + end;
    }

    /** Systems count bytes: as many as leave room for a number. */
    private static String fitting(String name) {
        int dot = name.lastIndexOf('.');
        String begin = name.substring(0, dot);
        while (begin.getBytes(StandardCharsets.UTF_8).length + name.length() - dot > MOST_BYTES) {
            begin = begin.substring(0, begin.offsetByCodePoints(begin.length(), -1));
        }
        return begin + name.substring(dot);
    }

    /**
     * A name that every system can write into a folder and that nobody else has there.
     *
     * @param taken names that are given already, in small letters; the new one is added
     */
    public static String onDisk(String name, MediaKind kind, Set<String> taken) {
        String written = name.replaceAll("[\\\\/:*?\"<>|]", "_").replaceAll("[. ]+$", "");
        if (written.isEmpty() || written.matches(DEVICE)) {
            written = "_" + written;
        }
        String ending = MediaKind.endingOf(written);
        if (ending.isEmpty() || (!kind.endsSo(ending) && !kind.endingFor(name).equals(ending))) {
            written = written + "." + kind.endingFor(name);
        }
        written = fitting(written);
        String free = written;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            int dot = written.lastIndexOf('.');
            free = written.substring(0, dot) + " (" + number + ")" + written.substring(dot);
        }
        return free;
    }
}
