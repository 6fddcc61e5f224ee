package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.FilterChip;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A list of records with the panel of one: the screens of people and of projects.
 *
 * @param <Q> what is asked
 * @param <R> a row
 * @param <P> what the panel shows of one
 */
public final class RecordsScreen<Q, R, P> extends ListScreen<R> {
    private final RecordKind<Q, R, P> kind;
    private final RecordKind.Subject subject;
    private final Asking<Q> asking;
    private final ListModel<Q, R, P> model;
    private final ListSurroundings around;
    private final RemovedRecords removed;
    private final Words words;
    private final CommandControls controls;
    private final FilterBar bar;
    private final Optional<RecordViews<Q>> views;
    private final List<ViewBar<Q>> viewBars;
    private final Map<RecordKind.Filter<Q>, FilterChip> chips = new LinkedHashMap<>();
    private final RecordPanel panel;
    private final ListPane<R> pane;
    private final Command create;
    private final List<Command> commands;
    private final FlowPane acts = new FlowPane(8, 8);
    private final Lane choicesLane = new Lane();
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");

    public RecordsScreen(RecordKind<Q, R, P> kind, ListModel<Q, R, P> model, ListSurroundings around,
            RemovedRecords removed) {
        this.kind = kind;
        this.subject = kind.subject();
        this.asking = kind.asking();
        this.model = model;
        this.around = around;
        this.removed = removed;
        this.words = around.around().words();
        this.controls = new CommandControls(words);
        this.bar = new FilterBar(subject.name(), key("text-filter"), words,
                text -> model.ask(query -> asking.withText().apply(query, text)));
        for (RecordKind.Filter<Q> filter : kind.filters()) {
            FilterChip chip = new FilterChip(subject.name() + "-filter-" + filter.name(), words,
                    key("filter-" + filter.name()), filter.icon(),
                    value -> model.ask(query -> filter.with().apply(query, value)));
            chips.put(filter, chip);
            bar.offer(chip);
        }
        this.views = kind.views().map(of -> new RecordViews<>(of, asking, model, around));
        this.viewBars = views.stream().map(each -> new ViewBar<>(each, words,
                view -> words.get(key("view." + view.name())))).toList();
        this.panel = new RecordPanel(subject.name(), words.get(key("preview")));
        this.pane = new ListPane<>(
                new ListPane.What<>(subject.name(), key("title"), model, kind.columns(), kind::spoken, this::sort,
                        row -> kind.opens().ifPresentOrElse(open -> open.accept(row), () -> edit(row))),
                around, above(), panel, this::saved);
        bar.addActions(pane.barActions());
        this.create = Command.always(subject.name() + "-new", key("new"), Material2OutlinedAL.ADD, null,
                () -> around.forms().open(FormRequest.create(subject.file(), kind.given()), pane.split()));
        ObservableValue<String> unchosen = model.selectedProperty().map(row -> "").orElse("lists.unavailable.none");
        Command edit = Command.when(subject.name() + "-edit", "lists.command.edit", Material2OutlinedAL.EDIT, null,
                unchosen,
                () -> ofSelected(this::edit));
        Command bin = Command.when(subject.name() + "-bin", "lists.command.bin", Material2OutlinedAL.DELETE, null,
                unchosen,
                () -> ofSelected(this::remove));
        if (kind.opens().isPresent()) {
            panel.offer(controls.primary(pane.openCommand()), controls.plain(edit), controls.iconOnly(bin));
        } else {
            panel.offer(controls.primary(edit), controls.plain(bin));
        }
        List<Command> own = new ArrayList<>(kind.acts(model.previewOfSelectedProperty()));
        kind.ofChosen().forEach(each -> own.add(Command.when(each.id(), each.key(), each.icon(), null, unchosen,
                () -> chosen(each))));
        kind.additions().forEach(each -> own.add(Command.when(each.id(), each.key(), each.icon(), null, unchosen,
                () -> open(each))));
        own.forEach(each -> acts.getChildren().add(controls.plain(each)));
        own.addAll(List.of(edit, bin));
        own.addAll(kind.beside());
        own.addAll(kind.further());
        commands = commands(subject.name(), own);
    }

    private List<Node> above() {
        List<Node> nodes = new ArrayList<>(viewBars);
        nodes.add(bar);
        return nodes;
    }

    private String key(String end) {
        return subject.key(end);
    }

    private void sort(String column, SortType way) {
        model.ask(query -> asking.sorted().sorted(query, column, way));
    }

    private void ofSelected(Consumer<R> act) {
        R row = model.selectedProperty().get();
        if (row != null) {
            act.accept(row);
        }
    }

    private void open(RecordKind.Addition<P> what) {
        ofSelected(row -> model.withPreview(row,
                preview -> around.forms().open(what.request().apply(preview), pane.split())));
    }

    private void saved(FormRequest request, Saved saved) {
        kind.saved(request, saved);
        model.refresh();
    }

    private void edit(R row) {
        model.withPreview(row, preview -> around.forms().open(FormRequest.edit(subject.file(), kind.id(preview)),
                pane.split()));
    }

    private void chosen(RecordKind.OfChosen<R> what) {
        model.readSome(List.copyOf(pane.table().getSelectionModel().getSelectedIndices()), what.act());
    }

    private void remove(R row) {
        model.withPreview(row, preview -> removed.remove(subject.entity(), kind.id(preview), kind.title(preview),
                model::refresh));
    }

    @Override
    protected Subscription listen() {
        return Subscription.combine(
                model.queryProperty().subscribe(this::showQuery),
                model.totalProperty().subscribe(this::showTotal),
                model.answeredProperty().subscribe(this::showTotal),
                model.previewProperty().subscribe(this::showPreview),
                Subscription.combine(views.stream().map(each -> each.viewsProperty().subscribe(this::showViews))
                        .toArray(Subscription[]::new)));
    }

    private void showViews() {
        viewBars.forEach(ViewBar::show);
    }

    @Override
    public void refresh() {
        around.around().background().read(choicesLane, kind::readChoices, this::offer, failure -> around.prompts()
                .problem(new Problem("lists.problem.read", failure)));
        views.ifPresent(RecordViews::refresh);
        kind.refreshed();
        model.refresh();
    }

    private void offer(Map<String, List<Choice>> choices) {
        chips.forEach((filter, chip) -> chip.offer(choices.getOrDefault(filter.name(), List.of())));
    }

    @Override
    protected void leave() {
        choicesLane.leave();
        views.ifPresent(RecordViews::leave);
        model.leave();
    }

    private void showQuery(Q query) {
        showViews();
        bar.showText(asking.text().apply(query));
        chips.forEach((filter, chip) -> chip.show(filter.value().apply(query)));
        pane.showOrder(asking.order().apply(query), asking.way(query));
    }

    private void showPreview(@Nullable P preview) {
        List<Node> nodes = new ArrayList<>(preview == null ? List.of() : kind.panel(preview));
        if (!nodes.isEmpty() && !acts.getChildren().isEmpty()) {
            nodes.add(acts);
        }
        panel.show(nodes);
    }

    private void showTotal() {
        long total = model.totalProperty().get();
        context.set(model.answeredProperty().get() ? new Written(words).number(total) : "");
        pane.showEmpty(model.answeredProperty().get() && total == 0 ? nothing() : null);
    }

    private Node nothing() {
        Q query = model.queryProperty().get();
        if (query.equals(asking.cleared(query))) {
            return new EmptyState(subject.icon(), words.get(key("empty")), controls.primary(create));
        }
        Command clear = Command.always(subject.name() + "-clear", "lists.command.clear", null, null,
                () -> model.ask(asking::cleared));
        return new EmptyState(Material2OutlinedMZ.SEARCH, words.get("lists.no-match"), controls.plain(clear));
    }

    @Override
    public List<Node> headerChoosers() {
        return kind.choosers();
    }

    @Override
    public List<Node> headerActions() {
        List<Command> first = kind.first();
        List<Node> actions = new ArrayList<>();
        kind.beside().forEach(each -> actions.add(controls.plain(each)));
        if (first.isEmpty()) {
            actions.addAll(super.headerActions());
            return actions;
        }
        first.subList(0, first.size() - 1).forEach(each -> actions.add(controls.plain(each)));
        actions.add(controls.plain(create));
        actions.add(controls.primary(first.getLast()));
        return actions;
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    protected ListPane<R> pane() {
        return pane;
    }

    @Override
    protected FilterBar bar() {
        return bar;
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
