package fr.captierslieux.sillage.formats.sheet;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What a sheet says, before anybody looks how much of it has room.
 *
 * @param name  of the document, without a person's name
 * @param title the project
 * @param under lines below it: where it is; the first of them may be long
 * @param state where it stands
 * @param reached how many of the six stages are reached, -1 when it was stopped or none is known
 * @param wide  sections of the wide column, in their order
 * @param narrow of the narrow one
 * @param foot  what stands at the foot of the page
 */
record SheetText(String name, String title, String under, String state, int reached, List<Section> wide,
        List<Section> narrow, String foot) {
    SheetText {
        wide = List.copyOf(wide);
        narrow = List.copyOf(narrow);
    }

    /**
     * A heading with what stands under it.
     *
     * @param more what is said of so many items that have no room
     */
    record Section(String title, List<Item> items, IntFunction<String> more) {
        Section {
            items = List.copyOf(items);
        }
    }

    /** What stands or falls together. */
    record Item(List<Part> parts) {
        Item {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A paragraph of an item.
     *
     * @param most  how many lines it may have, whatever room there is
     * @param score drawn beside it
     */
    record Part(Look look, String text, int most, Score score) {
    }

    /**
     * Marks out of three.
     *
     * @param now    -1 when not said, or when there is nothing to draw
     * @param before likewise
     */
    record Score(int now, int before) {
        static final Score NONE = new Score(-2, -1);

        boolean isDrawn() {
            return now > -2;
        }
    }
}
