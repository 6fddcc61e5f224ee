package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * What a list of records is of: people, projects.
 *
 * @param <Q> what is asked
 * @param <R> a row
 * @param <P> what the panel shows of one
 */
public interface RecordKind<Q, R, P> {
    Subject subject();

    Asking<Q> asking();

    List<ListColumn<R>> columns();

    /** What stands out above the list, the foremost last, where that is not a new row of it. */
    default List<Command> first() {
        return List.of();
    }

    /** What stands in the header beside the title: other lists of the same place. */
    default List<Node> choosers() {
        return List.of();
    }

    /** What else can be done with the list, in its header before what is made there. */
    default List<Command> beside() {
        return List.of();
    }

    /** What else can be done on the screen, where the panel shows the buttons. */
    default List<Command> further() {
        return List.of();
    }

    /** The screen is read anew: so is what the panel shows beside the preview. */
    default void refreshed() {
    }

    /** Forms that are opened beside what the panel shows. */
    default List<Addition<P>> additions() {
        return List.of();
    }

    /** A form in the panel wrote something, besides what the list shows: it is told. */
    default void saved(FormRequest request, Saved saved) {
    }

    /** What a new row says from the beginning, as exchange texts by header. */
    default Map<String, String> given() {
        return Map.of();
    }

    /** A row as a sentence. */
    String spoken(R row);

    /** What opening a row does, where that is not its form. */
    default Optional<Consumer<R>> opens() {
        return Optional.empty();
    }

    List<Filter<Q>> filters();

    /** The views that a person keeps of the list; empty where they cannot. */
    default Optional<RecordViews.Of<Q>> views() {
        return Optional.empty();
    }

    /** What the filters offer, by their names; asked off the JavaFX thread. */
    Map<String, List<Choice>> readChoices();

    /**
     * What can be done with what the panel shows, besides editing it.
     *
     * @param shown what it shows; null for nothing
     */
    default List<Command> acts(ObservableValue<@Nullable P> shown) {
        return List.of();
    }

    /** What can be done with all rows that are chosen. */
    default List<OfChosen<R>> ofChosen() {
        return List.of();
    }

    /** The name of what the panel shows. */
    String title(P preview);

    RowId id(P preview);

    /** What the panel shows, from top to bottom. */
    List<Node> panel(P preview);

    /**
     * What the rows are.
     *
     * @param keys   what all message keys begin with, e.g. {@code people.}
     * @param file   the exchange file, e.g. {@code personnes}
     * @param entity the table, e.g. {@code person}
     */
    record Subject(String keys, Ikon icon, String file, String entity) {
        /** Names nodes and settings, e.g. {@code people}. */
        public String name() {
            return keys.substring(0, keys.length() - 1);
        }

        /** The message key that ends so. */
        public String key(String end) {
            return keys + end;
        }
    }

    /**
     * A form that is opened beside what the panel shows: something is added to it.
     *
     * @param <P>     what the panel shows
     * @param id      names its nodes; unique in the window
     * @param key     message key of its verb
     * @param request the form
     */
    record Addition<P>(String id, String key, Ikon icon, Function<P, FormRequest> request) {
    }

    /**
     * Something that is done with all rows that are chosen.
     *
     * @param <R> a row
     * @param id  names its nodes; unique in the window
     * @param key message key of its verb
     */
    record OfChosen<R>(String id, String key, Ikon icon, Consumer<List<R>> act) {
    }

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
