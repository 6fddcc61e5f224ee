package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
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
    /** The panel follows when somebody has stopped typing or moving. */
    private static final Duration STILL = Duration.ofMillis(250);

    private final Background background;
    private final ListSource<Q, R, P> source;
    private final Prompts prompts;
    private final String problemKey;

    private final Lane listLane = new Lane();
    private final Lane previewLane = Lane.following(STILL);
    private final Lane findLane = new Lane();
    private final Marks marks = new Marks();
    private final PagedRows<R> rows = new PagedRows<>(this::readPage);
    private RowNumbers order = RowNumbers.NONE;
    private final ReadOnlyObjectWrapper<Q> query;
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper answers = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper questions = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable R> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable P> shownPreview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable P> previewOfSelected = new ReadOnlyObjectWrapper<>();

    /**
     * @param first      what is asked first
     * @param problemKey message key of what did not happen when reading failed
     */
    public ListModel(Background background, ListSource<Q, R, P> source, Prompts prompts, Q first, String problemKey) {
        this.background = background;
        this.source = source;
        this.prompts = prompts;
        this.problemKey = problemKey;
        this.query = new ReadOnlyObjectWrapper<>(first);
        selected.subscribe(this::readPreview);
    }

    /** Reads everything anew, keeping filters, selection and panel. */
    public void refresh() {
        Q asked = query.get();
        OptionalLong kept = numberOfSelected();
        background.read(listLane, () -> source.begin(asked, kept), this::show, this::failed);
        R row = selected.get();
        if (row != null) {
            readPreview(row);
        }
    }

    private OptionalLong numberOfSelected() {
        R row = selected.get();
        return row == null
                ? OptionalLong.empty()
                : marks.places().stream().filter(place -> isAt(place, row)).mapToLong(order::at).findFirst();
    }

    private boolean isAt(int place, R row) {
        R there = rows.peek(place);
        return there != null && isSame(there, row);
    }

    /** Lets go of what is under way. */
    public void leave() {
        listLane.leave();
        previewLane.leave();
        findLane.leave();
    }

    /** Asks for other rows, or in another order. */
    public void ask(UnaryOperator<Q> change) {
        Q changed = change.apply(query.get());
        if (!changed.equals(query.get())) {
            query.set(changed);
            readList();
        }
    }

    private void readList() {
        Q asked = query.get();
        background.read(listLane, () -> source.begin(asked, OptionalLong.empty()), begun -> {
            marks.forget();
            show(begun);
            questions.set(questions.get() + 1);
        }, this::failed);
    }

    private void show(ListSource.Begun<R> begun) {
        R before = selected.get();
        order = begun.order();
        marks.hold(() -> {
            total.set(order.size());
            rows.begin(order.size(), begun.rows());
        });
        answered.set(true);
        int again = before == null ? -1 : begun.placeOf(row -> isSame(row, before));
        marks.findIn(order, again);
        if (again >= 0) {
            selected.set(begun.at(again));
        } else {
            selected.set(begun.rows().isEmpty() ? null : begun.rows().getFirst());
        }
        answers.set(answers.get() + 1);
    }

    /**
     * Says which rows a person chose, by their places; the one that the panel is about is among them. From here on they are known by
     * what they are, so that the next {@link #refresh} finds them wherever they stand then.
     */
    public void mark(List<Integer> places) {
        if (!marks.isHeld()) {
            marks.set(order, places);
        }
    }

    /** Where what is chosen stands in the answer that is shown, in order. */
    public List<Integer> markedPlaces() {
        return marks.places();
    }

    /** Counts the answers that are shown: with each, what is chosen may stand elsewhere. */
    public ReadOnlyLongProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** Counts the questions that were answered: with each, other rows are shown, or in another order. */
    public ReadOnlyLongProperty questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /**
     * A page that a person scrolled to; it is dropped when another order is shown by then. Where a row went away meanwhile, nobody can
     * tell which place is whose: everything is read anew.
     */
    private void readPage(int page) {
        RowNumbers shown = order;
        List<Long> wanted = shown.page(page * PagedRows.PAGE, PagedRows.PAGE);
        background.read(new Lane(), () -> source.rows().apply(wanted), answer -> {
            if (shown != order) {
                return;
            }
            if (answer.size() < wanted.size()) {
                refresh();
            } else {
                rows.arrived(page, answer);
            }
        }, failure -> {
            rows.failed(page);
            failed(failure);
        });
    }

    /** Gives all rows of the list that is shown, also those that nobody looked at yet. */
    public void readAll(Consumer<List<R>> answer) {
        List<Long> all = order.all();
        background.read(new Lane(), () -> source.rows().apply(all), answer, this::failed);
    }

    /** Gives some rows, reading those that nobody looked at yet. */
    public void readSome(List<Integer> indices, Consumer<List<R>> answer) {
        List<R> there = indices.stream().<@Nullable R>map(rows::peek).filter(Objects::nonNull).toList();
        if (there.size() == indices.size()) {
            answer.accept(there);
            return;
        }
        List<Long> wanted = order.at(indices);
        background.read(new Lane(), () -> source.rows().apply(wanted), answer, this::failed);
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
            shown(null);
            return;
        }
        P shown = previewOfSelected.get();
        if (shown != null && !isSame(source.row().apply(shown), row)) {
            previewOfSelected.set(null); // the panel follows later; what is done is done to the row that is chosen
        }
        background.read(previewLane, () -> source.preview().apply(source.code().apply(row)),
                found -> shown(found.orElse(null)), this::failed);
    }

    private void shown(@Nullable P preview) {
        shownPreview.set(preview);
        previewOfSelected.set(preview);
    }

    /** Does something to a row, whichever the panel is about at this moment; to one that is gone by now nothing is done. */
    public void withPreview(R row, Consumer<P> act) {
        P there = previewOfSelected.get();
        if (there != null && isSame(source.row().apply(there), row)) {
            act.accept(there);
        } else {
            background.read(new Lane(), () -> source.preview().apply(source.code().apply(row)),
                    found -> found.ifPresent(act), this::failed);
        }
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

    /** What the panel shows; where somebody moves fast, for a moment still of the row before. */
    public ReadOnlyObjectProperty<@Nullable P> previewProperty() {
        return shownPreview.getReadOnlyProperty();
    }

    /** What is done is done to this one: of the chosen row, null until it is read. */
    public ReadOnlyObjectProperty<@Nullable P> previewOfSelectedProperty() {
        return previewOfSelected.getReadOnlyProperty();
    }
}
