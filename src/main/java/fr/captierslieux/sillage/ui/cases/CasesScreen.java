package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.day.ColleaguePop;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.lists.FilterBar;
import fr.captierslieux.sillage.ui.lists.ListPane;
import fr.captierslieux.sillage.ui.lists.ListScreen;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.ViewBar;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Dossiers: the list, what narrows it, and the panel beside it. */
public final class CasesScreen extends ListScreen<CaseRow> {
    private final CasesModel model;
    private final CaseWords words;
    private final CommandControls controls;
    private final CaseFilters filters;
    private final ViewBar<CaseQuery> views;
    private final CasePreviewPane panel;
    private final ListPane<CaseRow> pane;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final List<Command> commands;
    private final Command create;
    private final Command contact;
    private final Command importFiles;

    /**
     * @param contact     how most cases begin
     * @param importFiles what can be done where there is no case yet
     * @param handingOver gives cases to a colleague
     */
    public CasesScreen(CasesModel model, ListSurroundings around, Command contact, Command importFiles,
            HandOverFlow handingOver) {
        this.model = model;
        this.contact = contact;
        this.importFiles = importFiles;
        this.words = new CaseWords(around.around().words(), around.around().clock(),
                model.silentDaysProperty()::get);
        this.controls = new CommandControls(words.words());
        this.filters = new CaseFilters(model, words);
        this.views = new ViewBar<>(model, words.words(),
                view -> words.get("cases.view." + view.name(), model.silentDaysProperty().get()));
        this.panel = new CasePreviewPane(words);
        this.pane = new ListPane<>(
                new ListPane.What<>("cases", "cases.title", model.list(), new CaseColumns(words).all(), words::spoken,
                        this::sort, row -> around.navigation().show(new Place.OneCase(row.code()))),
                around, List.of(views, filters.bar()), panel.panel(), (request, saved) -> model.refresh());
        this.create = Command.always("cases-new", "cases.command.new", Material2OutlinedAL.CREATE_NEW_FOLDER, null,
                () -> around.forms().open(
                        FormRequest.create("dossiers", Map.of("premier_contact_le", words.today().toString())),
                        pane.split()));
        Node[] acts = Stream.concat(Stream.of(new Node[1]), Stream.of(pane.barActions())).toArray(Node[]::new);
        Command handOver = Command.when("cases-hand-over", "caseload.command", Material2OutlinedMZ.SWAP_HORIZ, "C",
                model.selectedProperty().map(row -> "").orElse("lists.unavailable.none"),
                () -> handOver(handingOver, acts[0]));
        acts[0] = controls.iconOnly(handOver);
        commands = commands("cases", List.of(handOver));
        filters.bar().addActions(acts);
        panel.panel().offer(controls.primary(pane.openCommand()), controls.plain(addFollowUp(around)));
    }

    private Command addFollowUp(ListSurroundings around) {
        return Command.when("cases-add-follow-up", "cases.command.add-follow-up", Material2OutlinedAL.ADD, null,
                model.selectedProperty().map(row -> "").orElse("lists.unavailable.none"), () -> {
                    CaseRow row = model.selectedProperty().get();
                    if (row != null) {
                        around.forms().open(FormRequest.create("suivis",
                                Map.of("dossier", row.code().value(), "le", words.today().toString())), pane.split());
                    }
                });
    }

    /** The cases that are chosen, in the list that is shown: all of a colleague's, where a filter shows them and Ctrl A chooses them. */
    private void handOver(HandOverFlow flow, Node beside) {
        model.list().readSome(model.list().markedPlaces(), rows -> flow.colleagues(colleagues -> {
            if (!rows.isEmpty()) {
                ColleaguePop.ask(beside, words.words(), colleagues, to -> flow.handOver(rows, to, model::refresh));
            }
        }));
    }

    private void sort(String column, SortType way) {
        Direction direction = way == SortType.ASCENDING ? Direction.ASCENDING : Direction.DESCENDING;
        model.ask(now -> now.sorted(Order.valueOf(column), direction));
    }

    @Override
    protected Subscription listen() {
        return Subscription.combine(
                model.queryProperty().subscribe(this::showQuery),
                model.viewsProperty().subscribe(this::showCounts),
                model.silentDaysProperty().subscribe(days -> pane.repaint()),
                model.choicesProperty().subscribe(filters::offer),
                model.totalProperty().subscribe(this::showCounts),
                model.allProperty().subscribe(this::showCounts),
                model.answeredProperty().subscribe(this::showEmptiness),
                model.previewProperty().subscribe(panel::show));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    protected void leave() {
        model.leave();
    }

    private void showQuery(CaseQuery query) {
        views.show();
        filters.show(query);
        pane.showOrder(query.order().name(),
                query.direction() == Direction.ASCENDING ? SortType.ASCENDING : SortType.DESCENDING);
    }

    private void showCounts() {
        views.show();
        context.set(words.get("cases.count", words.written().number(model.totalProperty().get()),
                words.written().number(model.allProperty().get())));
        showEmptiness();
    }

    private void showEmptiness() {
        boolean nothing = model.answeredProperty().get() && model.totalProperty().get() == 0;
        pane.showEmpty(nothing ? model.isStoreEmpty() ? emptyStore() : noMatch() : null);
    }

    private Node emptyStore() {
        HBox acts = new HBox(8, controls.primary(contact), controls.plain(importFiles));
        acts.setMaxWidth(HBox.USE_PREF_SIZE);
        return new EmptyState(Material2OutlinedAL.FOLDER_OPEN, words.get("cases.empty"), acts);
    }

    private Node noMatch() {
        Command clear = Command.always("cases-clear", "cases.command.clear", null, null,
                () -> model.ask(now -> now.withoutFilters().withView(CaseView.ALL)));
        String text = model.queryProperty().get().text();
        return new EmptyState(Material2OutlinedMZ.SEARCH,
                text.isBlank() ? words.get("cases.no-match") : words.get("cases.no-match.text", text),
                controls.plain(clear));
    }

    @Override
    public List<Node> headerActions() {
        return List.of(controls.primary(contact));
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    protected ListPane<CaseRow> pane() {
        return pane;
    }

    @Override
    protected FilterBar bar() {
        return filters.bar();
    }

    @Override
    protected Command create() {
        return create;
    }

    @Override
    protected CommandControls controls() {
        return controls;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }
}
