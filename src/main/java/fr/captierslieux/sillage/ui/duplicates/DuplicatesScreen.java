package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Persons or projects that may be there twice: the pairs at the left, the likeliest first, and both of one side by side. */
public final class DuplicatesScreen implements Screen {
    private static final double ROW = 52;
    private static final double DIVIDED = 0.36;

    private final DuplicatesModel model;
    private final Words words;
    private final BiConsumer<Running, String> follow;
    private final ListView<TwinPair> list = new ListView<>();
    private final ComparisonPane comparison;
    private final SplitPane split;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final ListChangeListener<TwinPair> counting = change -> count();
    private final List<Command> commands;
    private final KindSwitch kinds;
    private Subscription bound = Subscription.EMPTY;

    /** @param follow shows long work, with the message key of what it is */
    public DuplicatesScreen(DuplicatesModel model, Words words, Clock clock, BiConsumer<Running, String> follow) {
        this.model = model;
        this.words = words;
        this.follow = follow;
        DuplicateWords said = new DuplicateWords(words, clock);
        ObservableValue<String> unchosen = model.comparisonProperty().map(shown -> "").orElse("lists.unavailable.none");
        Command merge = Command.when("duplicates-merge", "duplicates.command.merge", Material2OutlinedMZ.MERGE_TYPE,
                "Shortcut+Enter", unchosen, model::merge);
        Command apart = Command.when("duplicates-apart", "duplicates.command.apart", Material2OutlinedAL.CALL_SPLIT,
                "Shortcut+Shift+P", unchosen, model::tellApart);
        Command search = Command.always("duplicates-search", "duplicates.command.search", Material2OutlinedMZ.REFRESH,
                "F5", this::search);
        commands = List.of(merge, apart, search);
        comparison = new ComparisonPane(model, said, merge, apart);
        list.setId("duplicates");
        list.setAccessibleText(words.get("duplicates.title"));
        list.setItems(model.pairs());
        list.setFixedCellSize(ROW);
        list.setMinWidth(0);
        list.setCellFactory(view -> new PairCell(said));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                comparison.focusFirst();
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(pair -> {
            if (pair != null) {
                model.selectedProperty().set(pair);
            }
        });
        kinds = new KindSwitch(model.kinds(), words, this::choose);
        split = new SplitPane(list, comparison);
        split.setDividerPositions(DIVIDED);
    }

    private void search() {
        model.search();
        followSearch();
    }

    private void followSearch() {
        Running running = model.runningProperty().get();
        if (running != null) {
            placeholder(running);
            follow.accept(running, "duplicates.searching");
            running.finishedProperty().subscribe(finished -> placeholder(running));
        }
    }

    private void choose(TwinKind kind) {
        model.choose(kind);
        followSearch();
        list.requestFocus();
    }

    private void placeholder(Running running) {
        boolean done = running.finishedProperty().get() && !running.isStopped();
        list.setPlaceholder(new EmptyState(Material2OutlinedMZ.PEOPLE,
                words.get(done ? "duplicates.none." + model.kindProperty().get().id() : "duplicates.searching"), null));
        count();
    }

    private void select(@Nullable TwinPair pair) {
        if (pair != null) {
            list.getSelectionModel().select(pair);
        }
    }

    private void count() {
        long all = model.pairs().size() + model.moreProperty().get();
        context.set(all == 0 ? "" : words.get("duplicates.count", all));
    }

    @Override
    public void bind() {
        model.pairs().addListener(counting);
        bound = Subscription.combine(model.selectedProperty().subscribe(this::select),
                model.kindProperty().subscribe(kinds::show));
        comparison.bind();
        search();
    }

    /** What somebody wrote meanwhile is seen when one looks anew: decisions are not to jump under the hand. */
    @Override
    public void refresh() {
        count();
    }

    @Override
    public void dispose() {
        model.pairs().removeListener(counting);
        bound.unsubscribe();
        comparison.dispose();
        model.leave();
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        return List.of(kinds);
    }

    @Override
    public List<Node> headerActions() {
        return List.of();
    }

    @Override
    public Node content() {
        return split;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }
}
