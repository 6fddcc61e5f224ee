package fr.captierslieux.sillage.formats.xlsx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text with marks in it, {@code {{…}}}. */
final class MarkedText {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String text;
    private final List<Place> places = new ArrayList<>();
    private final boolean left;

    MarkedText(String text) {
        this.text = text;
        int from = 0;
        boolean unclosed = false;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                unclosed = true;
                break;
            }
            places.add(new Place(open, close + CLOSE.length()));
            from = close + CLOSE.length();
        }
        this.left = unclosed;
    }

    /**
     * Where a mark stands.
     *
     * @param from its first brace
     * @param to   after its last one
     */
    record Place(int from, int to) {
    }

    static boolean isMarked(String text) {
        return text.contains(OPEN);
    }

    /** Whether one is opened and not closed. */
    boolean isLeftOpen() {
        return left;
    }

    /** The text from the mark that is not closed. */
    String open() {
        int from = places.isEmpty() ? 0 : places.getLast().to();
        return text.substring(text.indexOf(OPEN, from));
    }

    List<Place> places() {
        return places;
    }

    /** A mark with its braces. */
    String written(Place place) {
        return text.substring(place.from(), place.to());
    }

    /** What stands within the braces. */
    String inner(Place place) {
        return text.substring(place.from() + OPEN.length(), place.to() - CLOSE.length()).strip();
    }

    /** Whether the text is one mark and nothing else. */
    boolean isOne() {
        return places.size() == 1 && !left && written(places.getFirst()).equals(text.strip());
    }

    /** The text with every mark replaced. */
    String replaced(Function<String, String> value) {
        StringBuilder built = new StringBuilder();
        int from = 0;
        for (Place place : places) {
            built.append(text, from, place.from()).append(value.apply(inner(place)));
            from = place.to();
        }
        return built.append(text, from, text.length()).toString();
    }

    /** Where a position of the text stands once the marks are replaced; within a mark, where what replaces it begins. */
    int moved(int position, Function<String, String> value) {
        int shift = 0;
        for (Place place : places) {
            if (position <= place.from()) {
                break;
            }
            if (position < place.to()) {
                return place.from() + shift;
            }
            shift += value.apply(inner(place)).length() - (place.to() - place.from());
        }
        return position + shift;
    }
}
