package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pasted row: its cells as they stand, and what is wrong with each. */
public final class PastedRow {
    private final int number;
    private final List<String> cells;
    private final Map<Integer, NotUnderstood> faults = new HashMap<>();

    PastedRow(int number, List<String> cells) {
        this.number = number;
        this.cells = new ArrayList<>(cells);
    }

    /** Its number among the pasted rows, from 1. */
    public int number() {
        return number;
    }

    public String cell(int column) {
        return cells.get(column);
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    void correct(int column, String text) {
        cells.set(column, text);
    }

    /** What is wrong with a cell; null for nothing. */
    public @Nullable NotUnderstood fault(int column) {
        return faults.get(column);
    }

    Map<Integer, NotUnderstood> faults() {
        return faults;
    }
}
