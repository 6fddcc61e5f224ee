package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What every screen of a list has: the list with its panel, the text that narrows it, what is made there, and the keys of these.
 *
 * @param <R> a row
 */
public abstract class ListScreen<R> implements Screen {
    private Subscription bound = Subscription.EMPTY;

    protected abstract ListPane<R> pane();

    protected abstract FilterBar bar();

    /** Makes a new row: the primary button. */
    protected abstract Command create();

    protected abstract CommandControls controls();

    /** Follows what is shown. */
    protected abstract Subscription listen();

    /** Lets go of what is under way. */
    protected abstract void leave();

    /**
     * What can be done on the screen.
     *
     * @param name names the commands
     * @param own  what the screen has beside what every list has
     */
    protected final List<Command> commands(String name, List<Command> own) {
        List<Command> all = new ArrayList<>(List.of(create()));
        all.addAll(own);
        all.add(Command.always(name + "-find", "lists.command.find", Material2OutlinedMZ.SEARCH, "Shortcut+F",
                () -> bar().text().requestFocus()));
        all.add(Command.always(name + "-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                this::refresh));
        all.addAll(pane().commands());
        return List.copyOf(all);
    }

    @Override
    public final void bind() {
        bound = Subscription.combine(listen(), pane().bind());
        refresh();
    }

    @Override
    public final void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        pane().keepColumns();
        leave();
    }

    @Override
    public List<Node> headerActions() {
        return List.of(controls().primary(create()));
    }

    @Override
    public Node content() {
        return pane().split();
    }

    @Override
    public ObservableValue<String> unprintable() {
        return pane().unprintable();
    }

    @Override
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        pane().print(page, bar(), given);
    }

    @Override
    public void focusFirst() {
        pane().focusTable();
    }
}
