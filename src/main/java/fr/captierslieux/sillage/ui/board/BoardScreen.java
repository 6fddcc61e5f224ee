package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.ui.cases.CaseWords;
import fr.captierslieux.sillage.ui.cases.HandOverFlow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.SideSpace;
import fr.captierslieux.sillage.ui.day.ColleaguePop;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Tableau: cases in columns, moved from stage to stage by drag and drop or by Alt and an arrow, and to another advisor likewise or by C. */
public final class BoardScreen implements Screen, FormHost {
    private static final double GAP = 10;
    /** Band, head and a card: in a lower window the screen scrolls. */
    private static final double ONE_CARD = 190;

    private final BoardModel model;
    private final CaseWords words;
    private final ListSurroundings around;
    private final BoardBar bar;
    private final BoardFoot foot;
    private final HBox columns = new HBox(GAP);
    private final BorderPane board = new BorderPane();
    private final SideSpace space;
    private final ScrollPane scroll = new ScrollPane(columns);
    private final List<ColumnPane> panes = new ArrayList<>();
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final List<Command> commands;
    private final Command addFollowUp;
    private final Command contact;
    private final HandOverFlow handingOver;
    private Subscription bound = Subscription.EMPTY;
    private @Nullable Node before;

    /**
     * @param contact     the primary button: writes down who called
     * @param handingOver gives cases to a colleague
     */
    public BoardScreen(BoardModel model, ListSurroundings around, Command contact, HandOverFlow handingOver) {
        this.model = model;
        this.contact = contact;
        this.handingOver = handingOver;
        this.around = around;
        this.words = new CaseWords(around.around().words(), around.around().clock(),
                model.silentDaysProperty()::get);
        this.bar = new BoardBar(model, words);
        this.foot = new BoardFoot(words);
        columns.getStyleClass().add("board-columns");
        scroll.getStyleClass().addAll("edge-to-edge", "board-scroll");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(ONE_CARD);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        board.setTop(bar);
        board.setCenter(scroll);
        board.setBottom(foot);
        space = new SideSpace(board);
        space.setId("board");
        addFollowUp = onCard("board-add-follow-up", "cases.command.add-follow-up", Material2OutlinedAL.ADD, "S",
                card -> around.forms().open(FormRequest.create("suivis",
                        Map.of("dossier", card.code().value(), "le", words.today().toString())), this));
        commands = List.of(
                onCard("board-forward", "board.command.forward", Material2OutlinedAL.ARROW_FORWARD, "Alt+Right",
                        card -> step(card, 1)),
                onCard("board-back", "board.command.back", Material2OutlinedAL.ARROW_BACK, "Alt+Left",
                        card -> step(card, -1)),
                onCard("board-hand-over", "day.command.hand-over", Material2OutlinedMZ.SWAP_HORIZ, "C", this::handOver),
                onCard("board-open", "board.command.open", Material2OutlinedAL.FOLDER_OPEN, null, this::open),
                addFollowUp,
                Command.always("board-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        this::refresh));
    }

    private Command onCard(String id, String key, org.kordamp.ikonli.Ikon icon, @Nullable String keys,
            java.util.function.Consumer<CaseRow> act) {
        return Command.when(id, key, icon, keys,
                model.selectedProperty().map(card -> "").orElse("board.unavailable.none"), () -> {
                    CaseRow card = model.selectedProperty().get();
                    if (card != null) {
                        act.accept(card);
                    }
                });
    }

    private void open(CaseRow card) {
        around.navigation().show(new Place.OneCase(card.code()));
    }

    /** To the stage before or after; the day is asked for. */
    private void step(CaseRow card, int steps) {
        model.step(card, steps).ifPresent(stage -> {
            ask(card, stage, place(card), null);
        });
    }

    private Optional<ColumnPane> findPane(CaseRow card) {
        return panes.stream().filter(pane -> pane.column().cards().contains(card)).findFirst();
    }

    private Node place(CaseRow card) {
        return findPane(card).map(pane -> pane.place(card)).orElse(scroll);
    }

    /** @param at where the card was dropped on the screen; null where it was moved by the keyboard */
    private void ask(CaseRow card, String stage, Node beside, @Nullable Point2D at) {
        Node focused = board.getScene() == null ? null : board.getScene().getFocusOwner();
        new StageDay(words.words(), words.today(), words.words().sentence("board.towards.", "stage", stage),
                model.subStages(stage), (day, part) -> model.move(card, reached(stage, part), day))
                .show(beside, at, () -> {
                    if (focused != null) {
                        focused.requestFocus();
                    }
                });
    }

    private BoardModel.Reached reached(String stage, Optional<SubStage> part) {
        return new BoardModel.Reached(stage, part.map(SubStage::code).orElse(null), part.isPresent()
                ? part.map(each -> words.get("board.sub-stage.of", words.stage(stage),
                        words.words().label(NetworkLists.SUB_STAGES, each.code())))
                : words.words().renamed("stage", stage));
    }

    private ColumnPane.Acts acts() {
        return new ColumnPane.Acts(model::choose, this::open, this::beside, this::drop, this::offered);
    }

    /** To whom is asked; tasks and appointments of the case go along. */
    private void handOver(CaseRow card) {
        Node at = place(card);
        handingOver.colleagues(all -> ColleaguePop.ask(at, words.words(), all, to -> handOver(card, to)));
    }

    private void handOver(CaseRow card, Colleague to) {
        handingOver.handOver(List.of(card), to, model::refresh);
    }

    private void beside(ColumnPane from, int step) {
        int place = from.chosenPlace();
        for (int i = panes.indexOf(from) + step; i >= 0 && i < panes.size(); i += step) {
            if (panes.get(i).focus(place)) {
                reveal(panes.get(i));
                return;
            }
        }
    }

    /** Scrolls sideways until a column is seen. */
    private void reveal(ColumnPane pane) {
        double hidden = columns.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            double middle = pane.getLayoutX() + pane.getWidth() / 2 - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(Math.max(0, Math.min(1, middle / hidden)));
        }
    }

    /** What dropping a card onto a column does, in words; empty where it does nothing: a status is computed. */
    private Optional<String> offered(Code code, BoardColumn column) {
        CaseRow card = findCard(code);
        String key = column.key();
        if (card == null || key == null) {
            return Optional.empty();
        }
        return switch (model.groupingProperty().get()) {
            case STAGE -> key.equals(card.stage())
                    ? Optional.empty()
                    : Optional.of(words.words().sentence("board.drop.", "stage", key));
            case ADVISOR -> model.findColumn(card).filter(column::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(words.get("board.drop-advisor", name(column)));
            case STATUS -> Optional.empty();
        };
    }

    private @Nullable CaseRow findCard(Code code) {
        CaseRow chosen = model.selectedProperty().get();
        return chosen != null && chosen.code().equals(code) ? chosen : null;
    }

    private void drop(Code code, ColumnPane onto) {
        CaseRow card = findCard(code);
        String key = onto.column().key();
        if (card == null || key == null) {
            return;
        }
        if (model.groupingProperty().get() == BoardGrouping.STAGE) {
            ask(card, key, onto.place(card), onto.takeDrop());
        } else {
            handingOver.colleagues(all -> all.stream().filter(each -> each.code().value().equals(key)).findFirst()
                    .ifPresent(to -> handOver(card, to)));
        }
    }

    @Override
    public void bind() {
        bound = Subscription.combine(
                model.columnsProperty().subscribe(this::arrange),
                model.boardProperty().subscribe(this::showCounts),
                model.choicesProperty().subscribe(bar::offer),
                model.queryProperty().subscribe(bar::show),
                model.groupingProperty().subscribe(bar::show),
                model.silentDaysProperty().subscribe(days -> panes.forEach(ColumnPane::repaint)),
                model.selectedProperty().subscribe(this::showChosen));
        refresh();
    }

    private void arrange(List<BoardColumn> shown) {
        panes.forEach(ColumnPane::dispose);
        panes.clear();
        for (BoardColumn column : shown) {
            panes.add(new ColumnPane(column, name(column), words, acts()));
        }
        columns.getChildren().setAll(panes);
        panes.forEach(ColumnPane::bind);
    }

    private String name(BoardColumn column) {
        String key = column.key();
        return switch (model.groupingProperty().get()) {
            case STAGE -> key == null ? words.get("cases.no-stage") : words.stage(key);
            case STATUS -> words.get("case.status." + key);
            case ADVISOR -> {
                CaseRow some = column.some();
                yield some == null || some.advisor() == null ? words.get("board.no-advisor") : some.advisor();
            }
        };
    }

    private void showCounts() {
        var read = model.boardProperty().get();
        if (read != null) {
            context.set(words.get("board.count." + model.groupingProperty().get(), read.total()));
            boolean nothing = read.total() == 0;
            board.setCenter(nothing
                    ? new EmptyState(Material2OutlinedMZ.VIEW_COLUMN, words.get("board.empty"),
                            new CommandControls(words.words()).plain(contact))
                    : scroll);
            showChosen(model.selectedProperty().get());
        }
    }

    private void showChosen(@Nullable CaseRow card) {
        boolean working = panes.stream().anyMatch(Node::isFocusWithin);
        panes.forEach(pane -> pane.choose(card));
        if (working) {
            panes.stream().filter(pane -> pane.chosenPlace() >= 0 && !pane.isFocusWithin()).findFirst()
                    .ifPresent(pane -> pane.focus(pane.chosenPlace())); // the keyboard goes along with the card
        }
        boolean stages = model.groupingProperty().get() == BoardGrouping.STAGE;
        foot.show(card, stages && card != null ? model.step(card, 1) : Optional.empty(),
                stages && card != null ? model.step(card, -1) : Optional.empty());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        bound.unsubscribe();
        panes.forEach(ColumnPane::dispose);
        model.leave();
    }

    @Override
    public void focusFirst() {
        for (ColumnPane pane : panes) {
            if (pane.focus(0)) {
                return;
            }
        }
        bar.text().requestFocus();
    }

    @Override
    public void show(Region form) {
        before = board.getScene() == null ? null : board.getScene().getFocusOwner();
        space.show(form);
    }

    @Override
    public void hide(Region form) {
        if (form.equals(space.panel())) {
            space.hide();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        refresh();
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        CommandControls controls = new CommandControls(words.words());
        return List.of(controls.plain(addFollowUp), controls.primary(contact));
    }

    @Override
    public Node content() {
        return space;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }
}
