package fr.captierslieux.sillage.ui.lists;

import java.util.List;
import java.util.Optional;

/**
 * The views of a list, and what can be done with them.
 *
 * @param <Q> what is asked
 */
public interface OfferedViews<Q> {
    /** In the order in which they stand. */
    List<NamedView<Q>> views();

    /** The view that is shown now; empty where the question is that of none. */
    Optional<NamedView<Q>> shownView();

    /** Shows a view. */
    void choose(NamedView<Q> view);

    /** Those that a person named. */
    KeptViews<Q> kept();

    /** Keeps what is asked now under a name. */
    void keepView(String name);
}
