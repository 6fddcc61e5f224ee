package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.SideSpace;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.reports.FigureWords;
import fr.captierslieux.sillage.ui.reports.PeriodChooser;
import fr.captierslieux.sillage.ui.reports.ScopeChoosers;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Tableau de bord: the figures of a period and scope as charts, each of which opens its rows. */
public final class DashboardScreen implements Screen {
    private final DashboardModel model;
    private final CommandControls controls;
    private final PeriodChooser period;
    private final ScopeChoosers scopes;
    private final DashboardBody body;
    private final ScrollPane scroll;
    private final EmptyState empty;
    private final BehindPane panel;
    private final SideSpace space;
    private final Command copy;
    private final DashboardPrint paper;
    private final List<Command> commands;
    private Subscription bound = Subscription.EMPTY;
    private @Nullable Node before;

    /** @param contact notes a first contact: what is offered where there is nothing to show */
    public DashboardScreen(DashboardModel model, Words words, Clock clock, Navigation navigation,
            ChartPictures pictures, Command contact) {
        this.model = model;
        this.controls = new CommandControls(words);
        DashboardWords said = new DashboardWords(new FigureWords(words, clock));
        this.period = new PeriodChooser(words, clock, model.periodProperty().get(), model::choosePeriod);
        this.scopes = new ScopeChoosers("dashboard", words, model::chooseScope);
        this.body = new DashboardBody(model, said, scopes::inWords, pictures);
        this.scroll = new ScrollPane(body);
        scroll.setId("dashboard-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "dashboard-scroll");
        scroll.setFocusTraversable(false);
        this.empty = new EmptyState(Material2OutlinedAL.DASHBOARD, words.get("dashboard.empty"),
                controls.plain(Command.always("dashboard-contact", contact.messageKey(), contact.icon(), null,
                        contact::runIfAvailable)));
        StackPane content = new StackPane(scroll, empty);
        content.setMinSize(0, 0);
        this.space = new SideSpace(content);
        Command close = Command.always("behind-close", "reports.command.close", Material2OutlinedAL.CLOSE, "Esc",
                this::closePanel);
        this.panel = new BehindPane(said, close, navigation::show);
        this.copy = Command.always("dashboard-copy", "dashboard.command.copy", Material2OutlinedAL.CONTENT_COPY,
                "Shortcut+E", () -> pictures.copy(body));
        this.paper = new DashboardPrint(model, said);
        this.commands = List.of(copy, close,
                Command.always("dashboard-report", "dashboard.command.report", Material2OutlinedAL.ASSESSMENT, null,
                        () -> navigation.show(new Navigation.Place.Reports())),
                Command.always("dashboard-refresh", "reports.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        model::refresh),
                Command.always("dashboard-before", "reports.period.before", Material2OutlinedAL.CHEVRON_LEFT,
                        "Alt+Page_Up", () -> model.choosePeriod(model.periodProperty().get().previous())),
                Command.always("dashboard-after", "reports.period.after", Material2OutlinedAL.CHEVRON_RIGHT,
                        "Alt+Page_Down", () -> model.choosePeriod(model.periodProperty().get().next())));
    }

    private void closePanel() {
        model.closeBehind();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    private void showBehind(@Nullable Behind behind) {
        if (behind == null) {
            space.hide();
            return;
        }
        boolean opening = space.panel() == null;
        if (opening) {
            before = space.getScene() == null ? null : space.getScene().getFocusOwner();
        }
        panel.show(behind);
        space.show(panel);
    }

    private void showWhole() {
        boolean nothing = model.isEmpty();
        empty.setVisible(nothing);
        scroll.setVisible(!nothing);
    }

    @Override
    public void bind() {
        bound = Subscription.combine(
                model.periodProperty().subscribe(period::show),
                model.scopesProperty().subscribe(scopes::offer),
                model.scopeProperty().subscribe(scopes::show),
                model.figuresProperty().subscribe(body::showFigures),
                model.figuresProperty().subscribe(this::showWhole),
                model.chosenProperty().subscribe(body::showFigures),
                model.funnelProperty().subscribe(body::showFunnel),
                model.funnelProperty().subscribe(this::showWhole),
                model.recentProperty().subscribe(body::showRecent),
                model.evolutionProperty().subscribe(body::showEvolution),
                model.spanProperty().subscribe(body::showEvolution),
                model.behindProperty().subscribe(this::showBehind));
        body.showFigures();
        body.showFunnel();
        body.showEvolution();
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
        return List.of(controls.iconOnly(copy));
    }

    @Override
    public Node content() {
        return space;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Its numbers as tables, then what is shown as it stands, with the rows that are open beside it. */
    @Override
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        given.accept(paper.print(scopes.inWords()).with(page.read(content())));
    }

    @Override
    public void focusFirst() {
        Node first = body.lookup("#dashboard-figure-" + model.chosenProperty().get().code());
        if (first != null) {
            first.requestFocus();
        }
    }
}
