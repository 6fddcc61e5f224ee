package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.reports.sent.ReportSending;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Rapports: the figures of a period and scope, with the panel behind each of them. */
public final class ReportScreen implements Screen {
    private static final double PANEL = 340;

    private final ReportModel model;
    private final FigureWords words;
    private final CommandControls controls;
    private final PeriodChooser period;
    private final ScopeChoosers scopes;
    private final ComparedChooser compared;
    private final FigureTable table;
    private final DrillPane panel;
    private final SplitPane split = new SplitPane();
    private final ReportSending sending;
    private static final String RUNNING = "reports.export.running";

    private final Command export;
    private final Command send;
    private final Command template;
    private final List<Command> commands;
    private final ListChangeListener<FigureLine> linesChanged = change -> fitTable();
    private Subscription bound = Subscription.EMPTY;
    private final ChangesLine changes;
    private boolean selecting;

    /**
     * @param follow shows long work in the status line, with the message key of what it is
     * @param sent   shows the reports that went out
     * @param templates fills funders' own workbooks
     */
    public ReportScreen(ReportModel model, Words words, Clock clock, BiConsumer<Running, String> follow,
            Navigation navigation, ReportSending sending, Command sent, TemplateFlow templates) {
        this.model = model;
        this.words = new FigureWords(words, clock);
        this.controls = new CommandControls(words);
        this.period = new PeriodChooser(words, clock, model.periodProperty().get(), model::choosePeriod);
        this.scopes = new ScopeChoosers("scope", words, model::chooseScope);
        this.table = new FigureTable(this.words);
        this.export = Command.when("report-export", "reports.command.export", Material2OutlinedMZ.SAVE_ALT,
                "Shortcut+E",
                Bindings.createStringBinding(
                        () -> model.composedProperty().get() == null ? "reports.unavailable.reading" : "",
                        model.composedProperty()),
                () -> model.export(Variant.WITH_ROWS, running -> follow.accept(running, RUNNING)));
        this.sending = sending;
        this.send = Command.when("report-send", "reports.sent.command.send", Material2OutlinedMZ.SEND,
                "Shortcut+Shift+E", Bindings.createStringBinding(
                        () -> model.composedProperty().get() == null ? "reports.unavailable.reading" : "",
                        model.composedProperty()),
                this::send);
        Command close = Command.always("drill-close", "reports.command.close", Material2OutlinedAL.CLOSE, "Esc",
                this::closePanel);
        this.template = ofShown("report-template", "reports.template.command",
                Material2OutlinedAL.ASSIGNMENT_RETURNED, "Shortcut+Shift+M", templates::begin);
        Command keep = ofShown("report-template-keep", "reports.template.keep", Material2OutlinedAL.ASSIGNMENT, null,
                templates::keep);
        Command forget = Command.always("report-template-remove", "reports.template.remove",
                Material2OutlinedAL.DELETE, null, templates::remove);
        Command figures = ofShown("report-export-figures", "reports.command.export-figures",
                Material2OutlinedAL.FUNCTIONS, null,
                report -> model.export(Variant.FIGURES, running -> follow.accept(running, RUNNING)));
        Command masked = ofShown("report-export-masked", "reports.command.export-masked",
                Material2OutlinedMZ.VISIBILITY_OFF, null,
                report -> model.exportMasked(running -> follow.accept(running, RUNNING)));
        this.commands = List.of(export, figures, masked, send, sent, template, keep, forget, close,
                Command.always("report-refresh", "reports.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        model::refresh),
                Command.always("report-before", "reports.period.before", Material2OutlinedAL.CHEVRON_LEFT,
                        "Alt+Page_Up",
                        () -> model.choosePeriod(model.periodProperty().get().previous())),
                Command.always("report-after", "reports.period.after", Material2OutlinedAL.CHEVRON_RIGHT,
                        "Alt+Page_Down",
                        () -> model.choosePeriod(model.periodProperty().get().next())));
        this.panel = new DrillPane(model, this.words, close, navigation::show);
        table.setItems(model.lines());
        this.changes = new ChangesLine(words, this.words, model::drill);
        this.compared = new ComparedChooser(model, this.words, clock);
        VBox left = new VBox(sending.banner(), compared, changes, table);
        VBox.setMargin(compared, new Insets(8, 20, 2, 20));
        VBox.setMargin(changes, new Insets(8, 20, 4, 20));
        VBox.setMargin(sending.banner(), new Insets(8, 20, 4, 20));
        VBox.setVgrow(table, Priority.ALWAYS);
        left.setMinWidth(420);
        SplitPane.setResizableWithParent(panel, false);
        panel.setPrefWidth(PANEL);
        split.getItems().add(left);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setOnMouseClicked(event -> drillSelected());
    }

    /** A command on the report that is shown. */
    private Command ofShown(String id, String key, Ikon icon, @Nullable String keys, Consumer<ActivityReport> run) {
        return Command.when(id, key, icon, keys, Bindings.createStringBinding(
                () -> model.composedProperty().get() == null ? "reports.unavailable.reading" : "",
                model.composedProperty()), () -> {
                    Composed now = model.composedProperty().get();
                    if (now != null) {
                        run.accept(now.current());
                    }
                });
    }

    /** The funder of the agreement is who one sends to, most of the time. */
    private void send() {
        Composed now = model.composedProperty().get();
        if (now != null) {
            sending.send(split.getScene().lookup("#report-send"), ExportReport.fileName(now.current()),
                    scopes.agreement());
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            drillSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            if (model.drillProperty().get() == null) {
                drillSelected();
            } else {
                model.closeDrill();
            }
            event.consume();
        }
    }

    private void drillSelected() {
        if (table.getSelectionModel().getSelectedItem() instanceof FigureLine.Value figure) {
            model.drill(figure.indicator().code());
        }
    }

    /** While the panel is open, moving through the table takes it along. */
    private void selectionMoved(@Nullable FigureLine line) {
        Drill open = model.drillProperty().get();
        if (!selecting && open != null && line instanceof FigureLine.Value figure
                && !figure.indicator().code().equals(open.line().indicator().code())) {
            model.drill(figure.indicator().code());
        }
    }

    private void showPeriods() {
        table.show(model.periodsProperty().get());
        compared.show(model.periodsProperty().get(), model.comparingProperty().get());
    }

    private void closePanel() {
        model.closeDrill();
        table.requestFocus();
    }

    private void showDrill(@Nullable Drill drill) {
        panel.show(drill, model.periodsProperty().get());
        if (drill == null) {
            split.getItems().remove(panel);
        } else if (!split.getItems().contains(panel)) {
            split.getItems().add(panel);
            split.setDividerPositions(1 - PANEL / Math.max(PANEL + 1, split.getWidth() == 0 ? 1080 : split.getWidth()));
        }
        selectDrilled();
    }

    /** The lines were made anew: the selection stays on its indicator. */
    private void fitTable() {
        table.fit();
        selectDrilled();
    }

    private void selectDrilled() {
        Drill open = model.drillProperty().get();
        if (open == null) {
            return;
        }
        selecting = true;
        TableViewSelectionModel<FigureLine> selection = table.getSelectionModel();
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i) instanceof FigureLine.Value figure
                    && figure.indicator().code().equals(open.line().indicator().code())) {
                selection.clearAndSelect(i);
            }
        }
        selecting = false;
    }

    @Override
    public void bind() {
        model.lines().addListener(linesChanged);
        bound = Subscription.combine(
                model.periodProperty().subscribe(period::show),
                model.periodsProperty().subscribe(this::showPeriods),
                model.comparingProperty().subscribe(this::showPeriods),
                sending.bind(),
                model.composedProperty().subscribe(now -> {
                    changes.show(now);
                    if (now != null) {
                        sending.look(now.current().period(), now.current().scope());
                    }
                }),
                model.scopesProperty().subscribe(scopes::offer),
                model.scopeProperty().subscribe(scopes::show),
                model.drillProperty().subscribe(this::showDrill),
                table.getSelectionModel().selectedItemProperty().subscribe(this::selectionMoved),
                () -> model.lines().removeListener(linesChanged));
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
    }

    @Override
    public ObservableValue<String> context() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public List<Node> headerChoosers() {
        return Stream.concat(Stream.of(period), scopes.nodes().stream()).toList();
    }

    @Override
    public List<Node> headerActions() {
        return List.of(controls.iconOnly(template), controls.iconOnly(send), controls.primary(export));
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
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        PrintedDocument figures = new ReportPrint(words).print(model.periodsProperty().get(), scopes.inWords(),
                List.copyOf(model.lines()));
        List<Block> above = new ArrayList<>(SeenPage.blocks(sending.banner()));
        above.addAll(SeenPage.blocks(changes));
        PrintedDocument report = new PrintedDocument(figures.title(), figures.context(), figures.contents(), above)
                .with(figures);
        given.accept(split.getItems().contains(panel) ? report.with(page.read(panel)) : report);
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && model.lines().size() > 1) {
            table.getSelectionModel().select(1);
        }
    }
}
