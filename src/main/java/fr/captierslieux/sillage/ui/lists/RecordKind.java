package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * What a list of records is of: people, projects. Message keys are {@code name.…}.
 *
 * @param <Q> what is asked
 * @param <R> a row
 * @param <P> what the panel shows of one
 */
public interface RecordKind<Q, R, P> {
    /** Names nodes, settings and message keys, e.g. {@code people}. */
    String name();

    /** The message key of this list that ends so. */
    String key(String end);

    Ikon icon();

    /** The exchange file of its rows, e.g. {@code personnes}. */
    String file();

    /** The table of its rows, e.g. {@code person}. */
    String entity();

    List<ListColumn<R>> columns();

    /** A row as a sentence. */
    String spoken(R row);

    List<Filter<Q>> filters();

    /** What the filters offer, by their names; asked off the JavaFX thread. */
    Map<String, List<Choice>> readChoices();

    String text(Q query);

    Q withText(Q query, String text);

    /** The same order, narrowed by nothing. */
    Q cleared(Q query);

    /** The column by which the query sorts. */
    String order(Q query);

    boolean isAscending(Q query);

    Q ascending(Q query, String column);

    Q descending(Q query, String column);

    /** The name of what the panel shows. */
    String title(P preview);

    RowId id(P preview);

    /** What the panel shows, from top to bottom. */
    List<Node> panel(P preview);

    /**
     * Something that narrows the list.
     *
     * @param name names its chip and its message key
     * @param with the query narrowed by a value, or by none
     */
    record Filter<Q>(String name, Ikon icon, BiFunction<Q, @Nullable String, Q> with,
            Function<Q, @Nullable String> value) {
    }
}
