package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Folding;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A piece of a text around the first word that was looked for.
 *
 * @param text  one line, with … where it was cut
 * @param start where the word begins in {@code text}
 * @param end   where it ends; equal to {@code start} when no word of the text is one that was looked for
 */
public record Excerpt(String text, int start, int end) {
    private static final int BEFORE = 40;
    private static final int LENGTH = 140;

    /** Cuts the excerpt out of the first of the texts in which a sought word stands, else out of the first. */
    public static Excerpt of(SoughtWords sought, List<String> texts) {
        for (String text : texts) {
            Matcher matcher = SearchQuery.WORD.matcher(text);
            while (matcher.find()) {
                if (sought.isOne(Folding.fold(matcher.group()))) {
                    return cut(text, matcher.start(), matcher.end());
                }
            }
        }
        return texts.isEmpty() ? new Excerpt("", 0, 0) : cut(texts.getFirst(), 0, 0);
    }

    private static Excerpt cut(String text, int start, int end) {
        int from = start <= BEFORE ? 0 : wordStart(text, start - BEFORE, start);
        int to = Math.max(end, text.length() - from <= LENGTH ? text.length() : wordEnd(text, from + LENGTH));
        String head = from == 0 ? "" : "…";
        String piece = head + text.substring(from, to) + (to == text.length() ? "" : "…");
        int shift = head.length() - from;
        return new Excerpt(piece.replace('\n', ' ').replace('\t', ' ').replace('\r', ' '), start + shift, end + shift);
    }

    /** The first beginning of a word at or after a place, at most {@code limit}. */
    private static int wordStart(String text, int place, int limit) {
        int blank = text.indexOf(' ', place);
        return blank < 0 || blank >= limit ? onCharacter(text, place) : blank + 1;
    }

    /** The last end of a word at or before a place. */
    private static int wordEnd(String text, int place) {
        int blank = text.lastIndexOf(' ', place);
        return blank < place - BEFORE ? onCharacter(text, place) : blank;
    }

    /** Never between the two halves of a character. */
    private static int onCharacter(String text, int place) {
        return place > 0 && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
