package fr.captierslieux.sillage.ui.palette;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.search.Vocabulary;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds commands by the words of their verbs, small mistakes forgiven. */
final class CommandSearch {
    private static final int SHOWN = 6;

    private final Words words;

    CommandSearch(Words words) {
        this.words = words;
    }

    /** Those whose verbs hold every word; all of them when nothing is typed. */
    List<PaletteEntry> find(String typed, List<Command> commands) {
        Map<String, Command> labelled = new LinkedHashMap<>();
        commands.forEach(command -> labelled.putIfAbsent(words.get(command.messageKey()), command));
        String sought = Folding.fold(typed.strip());
        if (sought.isEmpty()) {
            return labelled.entrySet().stream().map(entry -> entry(entry.getKey(), entry.getValue(), "")).toList();
        }
        List<PaletteEntry> found = holding(List.of(sought.split("\\s+")), labelled, sought);
        return found.isEmpty() ? holding(respelled(sought, labelled), labelled, sought) : found;
    }

    private List<PaletteEntry> holding(List<String> parts, Map<String, Command> labelled, String sought) {
        return labelled.entrySet().stream()
                .filter(entry -> !parts.isEmpty() && parts.stream()
                        .allMatch(part -> holds(Folding.fold(entry.getKey() + " " + also(entry.getValue())), part)))
                .limit(SHOWN).map(entry -> entry(entry.getKey(), entry.getValue(), sought)).toList();
    }

    /** What people call it as well; empty for most. */
    private String also(Command command) {
        String key = "palette.also." + command.id();
        return words.has(key) ? words.get(key) : "";
    }

    /** Whether a word of the verb begins so. */
    private static boolean holds(String label, String part) {
        int place = label.indexOf(part);
        while (place > 0 && Character.isLetterOrDigit(label.charAt(place - 1))) {
            place = label.indexOf(part, place + 1);
        }
        return place >= 0;
    }

    /** The words that were probably meant; empty when one of them is near no word of a verb. */
    private static List<String> respelled(String sought, Map<String, Command> labelled) {
        Map<String, Long> counts = new HashMap<>();
        for (String label : labelled.keySet()) {
            for (String word : Folding.fold(label).split("[^\\p{L}]+")) {
                counts.merge(word, 1L, Long::sum);
            }
        }
        Vocabulary vocabulary = new Vocabulary(counts);
        List<String> meant = new ArrayList<>();
        for (String part : sought.split("\\s+")) {
            List<String> near = counts.containsKey(part) ? List.of(part) : vocabulary.near(part, true);
            if (near.isEmpty()) {
                return List.of();
            }
            meant.add(near.getFirst());
        }
        return meant;
    }

    private static PaletteEntry entry(String label, Command command, String sought) {
        String folded = Folding.fold(label);
        // an opened ligature moves what follows it: then nothing is marked
        int start = sought.isEmpty() || folded.length() != label.length() ? -1 : folded.indexOf(sought);
        return start < 0
                ? new PaletteEntry.Act(command, label, 0, 0)
                : new PaletteEntry.Act(command, label, start, start + sought.length());
    }
}
