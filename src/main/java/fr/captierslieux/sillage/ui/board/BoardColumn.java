package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.Board;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** A column of the board: how many cards it has, and those of them that somebody looked at. Knows no control. */
final class BoardColumn {
    private final @Nullable String key;
    private final PagedRows<CaseRow> cards;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private RowNumbers cases = RowNumbers.NONE;
    private @Nullable CaseRow some;

    /**
     * @param key  what its cases have in common; null for nothing
     * @param read is told the column and the number of a page that somebody looks at
     */
    BoardColumn(@Nullable String key, BiConsumer<BoardColumn, Integer> read) {
        this.key = key;
        this.cards = new PagedRows<>(page -> read.accept(this, page));
    }

    void show(Board.Column column) {
        cases = column.cases();
        some = column.first().isEmpty() ? null : column.first().getFirst();
        count.set(cases.size());
        cards.begin(cases.size(), column.first());
    }

    @Nullable
    String key() {
        return key;
    }

    /** One of its cases, for what they have in common; null when it is empty. */
    @Nullable
    CaseRow some() {
        return some;
    }

    RowNumbers cases() {
        return cases;
    }

    List<Long> page(int page) {
        return cases.page(page * PagedRows.PAGE, PagedRows.PAGE);
    }

    PagedRows<CaseRow> cards() {
        return cards;
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
