package fr.captierslieux.sillage.ui.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.SideSpace;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.Forms;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.network.NetworkModel.Cases;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The page of a member network. */
public final class NetworkPage implements Page, FormHost {
    private static final double GAP = 24;
    private static final double TWO_COLUMNS = 680;

    private final NetworkModel model;
    private final NetworkWords words;
    private final Forms forms;
    private final MailFlow mails;
    private final NetworkSections sections;
    private final VBox left = new VBox(GAP);
    private final VBox right = new VBox(GAP);
    private final FlowPane columns = new FlowPane(GAP, GAP, left, right);
    private final ScrollPane scroll = new ScrollPane(columns);
    private final SideSpace space;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final List<Node> actions;
    private final Node primary;
    private final List<Command> commands;
    private Subscription bound = Subscription.EMPTY;

    public NetworkPage(NetworkModel model, Words words, Clock clock, Forms forms, MailFlow mails) {
        this.model = model;
        this.words = new NetworkWords(words, clock);
        this.forms = forms;
        this.mails = mails;
        this.sections = new NetworkSections(model, this.words, this::edit, this::write);
        ObservableValue<String> unread = model.factsProperty().map(facts -> "").orElse("networks.unavailable.reading");
        Command edit = Command.when("network-edit", "networks.command.edit", Material2OutlinedAL.EDIT, null, unread,
                () -> with(facts -> edit("reseaux", facts.id())));
        Command advisor = Command.when("network-advisor-new", "networks.command.advisor",
                Material2OutlinedMZ.PERSON_ADD, null, unread, () -> create("conseillers"));
        Command referent = Command.when("network-referent-new", "networks.command.referent", Material2OutlinedAL.FLAG,
                null, unread, () -> create("referents"));
        Command mail = Command.when("network-write", "networks.command.mail", Material2OutlinedAL.EMAIL, null,
                model.factsProperty()
                        .map(facts -> facts == null || facts.row().email() == null ? "mail.unavailable.no-address" : "")
                        .orElse("networks.unavailable.reading"),
                this::write);
        Command cases = Command.when("network-cases", "networks.command.cases", Material2OutlinedAL.FOLDER_OPEN, null,
                unread, () -> model.showCases(Cases.OPEN));
        this.commands = List.of(edit, advisor, referent, mail, cases,
                Command.always("network-refresh", "reports.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        model::refresh));
        CommandControls controls = new CommandControls(words);
        this.primary = controls.primary(edit);
        this.actions = List.of(controls.iconOnly(mail), controls.plain(advisor), controls.plain(referent),
                controls.plain(cases), primary);
        columns.getStyleClass().add("network-page");
        scroll.setId("network-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("network-scroll");
        scroll.setMinWidth(0);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth()));
        this.space = new SideSpace(scroll);
    }

    /** Two columns where there is room, else one under the other. */
    private void fit(double width) {
        double room = width - columns.getInsets().getLeft() - columns.getInsets().getRight();
        double each = room >= TWO_COLUMNS ? (room - GAP) / 2 - 1 : room;
        for (VBox column : List.of(left, right)) {
            column.setPrefWidth(Math.max(0, each));
            column.setMaxWidth(Math.max(0, each));
        }
    }

    /** Goes to a network. */
    public void open(Code code) {
        NetworkFacts shown = model.factsProperty().get();
        if (shown == null || !shown.row().code().equals(code)) {
            forms.close(this);
        }
        model.open(code);
    }

    private void with(Consumer<NetworkFacts> act) {
        NetworkFacts facts = model.factsProperty().get();
        if (facts != null) {
            act.accept(facts);
        }
    }

    private void edit(String file, RowId row) {
        forms.open(FormRequest.edit(file, row), this);
    }

    private void create(String file) {
        with(facts -> forms.open(FormRequest.create(file, Map.of("reseau", facts.row().code().value())), this));
    }

    private void write() {
        with(facts -> {
            if (facts.row().email() != null) {
                mails.write(new MailLink(List.of(facts.row().email().strip()), "",
                        words.get("mail.FREE.body")));
            }
        });
    }

    @Override
    public void bind() {
        bound = model.factsProperty().subscribe(this::show);
        model.refresh();
    }

    private void show(@Nullable NetworkFacts facts) {
        left.getChildren().clear();
        right.getChildren().clear();
        title.set(facts == null ? "" : facts.row().name());
        context.set(facts == null
                ? ""
                : NetworkWords.joined(words.kind(facts.row()), words.departments(facts.row())));
        scroll.setAccessibleText(title.get().isEmpty() ? words.get("networks.title") : title.get());
        if (facts != null) {
            left.getChildren().addAll(sections.left(facts));
            right.getChildren().addAll(sections.right(facts));
        }
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
    public void show(Region form) {
        space.show(form);
        shown(false);
    }

    @Override
    public void hide(Region form) {
        if (form.equals(space.panel())) {
            space.hide();
            shown(true);
            focusFirst();
        }
    }

    /** One primary button at a time: an open form has its own. */
    private void shown(boolean alone) {
        primary.setVisible(alone);
        primary.setManaged(alone);
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        model.refresh();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return "networks";
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        return actions;
    }

    @Override
    public Node content() {
        return space;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        scroll.requestFocus();
    }
}
