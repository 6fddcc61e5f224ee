package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.lists.NamedView.Kind;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.workspace.SavedView;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The views of a list that a person named: reads, keeps, renames and forgets them. Knows no control.
 *
 * @param <Q> what is asked
 */
public final class KeptViews<Q> {
    private final Kept<Q> kept;
    private final Background background;
    private final Prompts prompts;
    private final Runnable changed;

    /**
     * Where views of a list are kept, and how a question is written as a text.
     *
     * @param list  names the list, e.g. {@code people}
     * @param setUp keeps them
     * @param read  empty for what no version wrote
     */
    public record Kept<Q>(String list, SetUpWindow setUp, Function<Q, String> write,
            Function<String, Optional<Q>> read) {
        /** In the order in which they were made, uncounted; what cannot be read is left out. Called off the JavaFX thread. */
        public List<NamedView<Q>> readAll() {
            return setUp.listViews(list).stream()
                    .flatMap(each -> read.apply(each.query())
                            .map(query -> new NamedView<>(Kind.OWN, each.name(), query, 0)).stream())
                    .toList();
        }
    }

    /** @param changed runs when there are other views */
    public KeptViews(Kept<Q> kept, Background background, Prompts prompts, Runnable changed) {
        this.kept = kept;
        this.background = background;
        this.prompts = prompts;
        this.changed = changed;
    }

    /** In the order in which they were made, uncounted. Called off the JavaFX thread. */
    public List<NamedView<Q>> readAll() {
        return kept.readAll();
    }

    /** Keeps a question under a name; one of the same name that asked something else is replaced, which can be taken back. */
    public void keep(String name, Q query) {
        SavedView view = saved(name, query);
        background.write(() -> kept.setUp().keepView(view), before -> {
            changed.run();
            before.filter(each -> !each.equals(view)).ifPresent(each -> prompts.tell(new Notice("lists.view.replaced",
                    List.of(each.name()), new Notice.Action("lists.undo", () -> restore(each)))));
        }, this::failed);
    }

    private void restore(SavedView view) {
        background.write(() -> kept.setUp().keepView(view), before -> changed.run(), this::failed);
    }

    private SavedView saved(String name, Q query) {
        return new SavedView(kept.list(), name.strip(), kept.write().apply(query));
    }

    /** Gives a view another name; not that of another view. */
    public void rename(NamedView<Q> view, String name) {
        SavedView renamed = saved(name, view.query());
        background.write(() -> kept.setUp().renameView(view.name(), renamed), done -> {
            if (done) {
                changed.run();
            } else {
                prompts.tell(new Notice("lists.view.taken", List.of(renamed.name()), null));
            }
        }, this::failed);
    }

    /** Forgets a view; it can be taken back. */
    public void forget(NamedView<Q> view) {
        background.write(() -> kept.setUp().forgetView(kept.list(), view.name()), name -> {
            changed.run();
            prompts.tell(new Notice("lists.view.forgotten", List.of(view.name()),
                    new Notice.Action("lists.undo", () -> restore(saved(view.name(), view.query())))));
        }, this::failed);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("lists.problem.keep-view", failure));
    }
}
