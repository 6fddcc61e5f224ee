package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.lists.KeptViews.Kept;
import fr.captierslieux.sillage.ui.lists.NamedView.Kind;
import fr.captierslieux.sillage.ui.prompts.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The views of a list of records: all of it, then those that a person named. Knows no control.
 *
 * @param <Q> what is asked
 */
public final class RecordViews<Q> implements OfferedViews<Q> {
    private final ListModel<Q, ?, ?> list;
    private final Asking<Q> asking;
    private final ListSurroundings around;
    private final Of<Q> of;
    private final KeptViews<Q> kept;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<List<NamedView<Q>>> views;

    /**
     * What views need of a list.
     *
     * @param kept  where they are kept
     * @param count how many rows a question means; called off the JavaFX thread
     */
    public record Of<Q>(Kept<Q> kept, ToLongFunction<Q> count) {
    }

    public RecordViews(Of<Q> of, Asking<Q> asking, ListModel<Q, ?, ?> list, ListSurroundings around) {
        this.of = of;
        this.asking = asking;
        this.list = list;
        this.around = around;
        this.kept = new KeptViews<>(of.kept(), around.around().background(), around.prompts(), this::refresh);
        this.views = new ReadOnlyObjectWrapper<>(List.of(all()));
    }

    private NamedView<Q> all() {
        return new NamedView<>(Kind.SHIPPED, "ALL", asking.first(), 0);
    }

    /** Reads and counts them anew. */
    public void refresh() {
        around.around().background().read(lane, () -> Stream.concat(Stream.of(all()), kept.readAll().stream())
                .map(view -> new NamedView<>(view.kind(), view.name(), view.query(),
                        of.count().applyAsLong(view.query())))
                .toList(), views::set,
                failure -> around.prompts().problem(new Problem("lists.problem.read", failure)));
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
    }

    @Override
    public List<NamedView<Q>> views() {
        return views.get();
    }

    /** Follows what there is to choose. */
    public ReadOnlyObjectProperty<List<NamedView<Q>>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    @Override
    public Optional<NamedView<Q>> shownView() {
        Q now = unsorted(list.queryProperty().get());
        return views.get().stream().filter(view -> unsorted(view.query()).equals(now)).findFirst();
    }

    private Q unsorted(Q query) {
        return asking.sorted().sorted(query, asking.order().apply(asking.first()), asking.way(asking.first()));
    }

    @Override
    public void choose(NamedView<Q> view) {
        list.ask(now -> view.kind() == Kind.OWN ? view.query() : asking.cleared(now));
    }

    @Override
    public KeptViews<Q> kept() {
        return kept;
    }

    @Override
    public void keepView(String name) {
        kept.keep(name, list.queryProperty().get());
    }
}
