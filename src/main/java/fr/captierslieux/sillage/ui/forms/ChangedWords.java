package fr.captierslieux.sillage.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words of a text another did not have, by their longest common order. */
final class ChangedWords {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");
    /** Beyond so many pieces, comparing costs more than it tells: the text is shown as changed from where it differs. */
    private static final int MOST = 1_500;

    private ChangedWords() {
    }

    /** A run of words. */
    record Part(String text, boolean changed) {
    }

    /** The text in runs of words that stood before, and of such that did not. */
    static List<Part> between(String before, String text) {
        List<String> old = pieces(before);
        List<String> now = pieces(text);
        boolean[] kept = old.size() > MOST || now.size() > MOST ? prefix(old, now) : common(old, now);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            boolean blankAmidChange = now.get(i).isBlank() && !parts.isEmpty() && parts.getLast().changed()
                    && i + 1 < now.size() && !kept[i + 1];
            add(parts, now.get(i), blankAmidChange || (!kept[i] && !now.get(i).isBlank()));
        }
        return parts;
    }

    private static void add(List<Part> parts, String piece, boolean changed) {
        if (!parts.isEmpty() && parts.getLast().changed() == changed) {
            parts.set(parts.size() - 1, new Part(parts.getLast().text() + piece, changed));
        } else {
            parts.add(new Part(piece, changed));
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    private static boolean[] prefix(List<String> old, List<String> now) {
        boolean[] kept = new boolean[now.size()];
        for (int i = 0; i < now.size() && i < old.size() && old.get(i).equals(now.get(i)); i++) {
            kept[i] = true;
        }
        return kept;
    }

    private static boolean[] common(List<String> old, List<String> now) {
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] kept = new boolean[now.size()];
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (old.get(i).equals(now.get(j))) {
                kept[j] = true;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
