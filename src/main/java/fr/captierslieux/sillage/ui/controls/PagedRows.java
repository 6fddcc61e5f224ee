package fr.captierslieux.sillage.ui.controls;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A list as long as its source, of which only the pages that somebody looks at are there. A row that is not there yet is null; looking
 * at it asks for its page once.
 *
 * @param <T> a row
 */
public final class PagedRows<T> extends ObservableListBase<@Nullable T> {
    /** Rows of a page. */
    public static final int PAGE = 200;

    private final IntConsumer wanted;
    private final Set<Integer> asked = new HashSet<>();
    private List<@Nullable T> rows = new ArrayList<>();

    /** @param wanted is told the number of a page, from 0, when a row of it is looked at */
    public PagedRows(IntConsumer wanted) {
        this.wanted = wanted;
    }

    @Override
    public @Nullable T get(int index) {
        T row = rows.get(index);
        if (row == null && asked.add(index / PAGE)) {
            wanted.accept(index / PAGE);
        }
        return row;
    }

    /** The row where it is there already, without asking for it. */
    public @Nullable T peek(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Another list altogether: its length and its first page, or the beginning of it: somebody who looks further asks for the rest. */
    public void begin(int size, List<T> firstPage) {
        beginChange();
        List<@Nullable T> before = rows;
        rows = new ArrayList<@Nullable T>(Collections.<@Nullable T>nCopies(size, null));
        for (int i = 0; i < Math.min(size, firstPage.size()); i++) {
            rows.set(i, firstPage.get(i));
        }
        asked.clear();
        if (firstPage.size() >= Math.min(size, PAGE)) {
            asked.add(0);
        }
        nextReplace(0, size, before);
        endChange();
    }

    /** A further page arrived. */
    public void arrived(int page, List<T> pageRows) {
        int from = page * PAGE;
        int to = Math.min(rows.size(), from + pageRows.size());
        if (from >= to) {
            return;
        }
        beginChange();
        for (int i = from; i < to; i++) {
            T before = rows.set(i, pageRows.get(i - from));
            nextSet(i, before);
        }
        endChange();
    }

    /** A page did not arrive: looking at it asks again. */
    public void failed(int page) {
        asked.remove(page);
    }
}
