package fr.captierslieux.sillage.history;

import java.time.Instant;
import java.util.List;

/**
 * A gesture as people read it.
 *
 * @param number    its number
 * @param name      what was done, e.g. {@code import-exchange}
 * @param author    who did it
 * @param at        when, by the clock of that laptop
 * @param rows      the first rows that it touched, as far as they concern what is told
 * @param moreRows  how many further ones there are; at least
 */
public record GestureStory(long number, String name, String author, Instant at, List<RowStory> rows, long moreRows) {
    public GestureStory {
        rows = List.copyOf(rows);
    }
}
