package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A list with the panel of one of its rows. Knows no control.
 *
 * @param <Q> what is asked
 * @param <R> a row
 * @param <P> what the panel shows of one
 */
public final class ListModel<Q, R, P> {
    private final Background background;
    private final ListSource<Q, R, P> source;
    private final Prompts prompts;
    private final String problemKey;

    private final Lane listLane = new Lane();
    private final Lane previewLane = new Lane();
    private final Lane findLane = new Lane();
    private final Lane markLane = new Lane();
    private final Marks<R> marks;
    private final PagedRows<R> rows = new PagedRows<>(this::readPage);
    private final ReadOnlyObjectWrapper<Q> query;
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper answers = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable R> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable P> shownPreview = new ReadOnlyObjectWrapper<>();

    /**
     * @param first      what is asked first
     * @param problemKey message key of what did not happen when reading failed
     */
    public ListModel(Background background, ListSource<Q, R, P> source, Prompts prompts, Q first, String problemKey) {
        this.background = background;
        this.source = source;
        this.prompts = prompts;
        this.problemKey = problemKey;
        this.marks = new Marks<>(source.code());
        this.query = new ReadOnlyObjectWrapper<>(first);
        selected.subscribe(this::readPreview);
    }

    /** Reads everything anew, keeping filters, selection and panel. */
    public void refresh() {
        readAgain(Math.max(PagedRows.PAGE, reach()));
        R row = selected.get();
        if (row != null) {
            readPreview(row);
        }
    }

    /** Lets go of what is under way. */
    public void leave() {
        listLane.leave();
        previewLane.leave();
        findLane.leave();
        markLane.leave();
    }

    /** Asks for other rows, or in another order. */
    public void ask(UnaryOperator<Q> change) {
        Q changed = change.apply(query.get());
        if (!changed.equals(query.get())) {
            query.set(changed);
            markLane.leave();
            readList();
        }
    }

    private void readList() {
        Q asked = query.get();
        background.read(listLane, () -> source.begin(asked, PagedRows.PAGE), page -> {
            marks.forget();
            show(page);
        }, this::failed);
    }

    /** As many rows as it takes to find again what is chosen; all of them where it moved further than a page. */
    private void readAgain(int limit) {
        Q asked = query.get();
        background.read(listLane, () -> source.begin(asked, limit), page -> {
            if (page.total() > page.rows().size() && !marks.areAllIn(page.rows(), selected.get())) {
                readAgain(Math.toIntExact(page.total()) + PagedRows.PAGE);
            } else {
                show(page);
            }
        }, this::failed);
    }

    /** How far from the beginning the last of what is chosen stands, and a page more. */
    private int reach() {
        int last = marks.last();
        return last < PagedRows.PAGE ? PagedRows.PAGE : last + PagedRows.PAGE;
    }

    private void show(ListSource.Page<R> page) {
        R before = selected.get();
        marks.hold(() -> {
            total.set(page.total());
            rows.begin(Math.toIntExact(page.total()), page.rows());
        });
        answered.set(true);
        R again = before == null
                ? null
                : page.rows().stream().filter(row -> isSame(row, before)).findFirst().orElse(null);
        marks.findIn(page.rows(), again);
        selected.set(again != null || page.rows().isEmpty() ? again : page.rows().getFirst());
        answers.set(answers.get() + 1);
    }

    /**
     * Says which rows a person chose, by their places; the one that the panel is about is among them. From here on they are known by
     * what they are, so that the next {@link #refresh} finds them wherever they stand then.
     */
    public void mark(List<Integer> places) {
        if (marks.isHeld()) {
            return;
        }
        List<R> there = places.stream().<@Nullable R>map(rows::peek).filter(Objects::nonNull).toList();
        if (there.size() == places.size()) {
            markLane.leave();
            marks.set(there, places);
            return;
        }
        Q asked = query.get();
        int reach = places.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        background.read(markLane, () -> source.rows(asked, 0, reach), all -> marks
                .set(places.stream().filter(place -> place < all.size()).map(all::get).toList(), places), this::failed);
    }

    /** Where what is chosen stands in the answer that is shown, in order. */
    public List<Integer> markedPlaces() {
        return marks.places();
    }

    /** Counts the answers that are shown: with each, what is chosen may stand elsewhere. */
    public ReadOnlyLongProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** A page that a person scrolled to; it is dropped when another list was asked for meanwhile. */
    private void readPage(int page) {
        Q asked = query.get();
        background.read(new Lane(), () -> source.rows(asked, (long) page * PagedRows.PAGE, PagedRows.PAGE), answer -> {
            if (asked.equals(query.get())) {
                rows.arrived(page, answer);
            }
        }, failure -> {
            rows.failed(page);
            failed(failure);
        });
    }

    /** Gives all rows of the list as it is now, also those that nobody looked at yet. */
    public void readAll(Consumer<List<R>> answer) {
        Q asked = query.get();
        int size = Math.max(1, Math.toIntExact(total.get()));
        background.read(new Lane(), () -> source.rows(asked, 0, size), answer, this::failed);
    }

    /** Gives some rows, reading those that nobody looked at yet. */
    public void readSome(List<Integer> indices, Consumer<List<R>> answer) {
        List<R> there = new ArrayList<>();
        for (int index : indices) {
            R row = rows.peek(index);
            if (row == null) {
                readAll(all -> answer
                        .accept(indices.stream().filter(each -> each < all.size()).map(all::get).toList()));
                return;
            }
            there.add(row);
        }
        answer.accept(there);
    }

    /** Shows one row with its panel, whatever the filters leave: they are taken away. */
    public void showOne(Code code) {
        background.read(findLane, () -> source.preview().apply(code), found -> found.ifPresent(preview -> {
            R row = source.row().apply(preview);
            ask(now -> source.around().around(now, row));
            selected.set(row);
        }), this::failed);
    }

    private void readPreview(@Nullable R row) {
        if (row == null) {
            previewLane.leave();
            shownPreview.set(null);
            return;
        }
        background.read(previewLane, () -> source.preview().apply(source.code().apply(row)),
                found -> shownPreview.set(found.orElse(null)), this::failed);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem(problemKey, failure));
    }

    /** Whether two rows are of one thing. */
    public boolean isSame(R one, R other) {
        return source.code().apply(one).equals(source.code().apply(other));
    }

    public PagedRows<R> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Q> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** How many rows the filters leave. */
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Whether an answer ever came: before it there is nothing to say about emptiness. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** The row that the panel is about. */
    public ObjectProperty<@Nullable R> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable P> previewProperty() {
        return shownPreview.getReadOnlyProperty();
    }
}
