package fr.captierslieux.sillage.ui.network;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkFacts.Oriented;
import fr.captierslieux.sillage.network.NetworkFacts.Referent;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.network.NetworkModel.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The parts of a network's page, each a card. */
final class NetworkSections {
    private final NetworkModel model;
    private final NetworkWords words;
    private final BiConsumer<String, RowId> edit;
    private final Runnable mail;

    /**
     * @param edit opens the form of a row of an exchange file
     * @param mail begins a mail to the network
     */
    NetworkSections(NetworkModel model, NetworkWords words, BiConsumer<String, RowId> edit, Runnable mail) {
        this.model = model;
        this.words = words;
        this.edit = edit;
        this.mail = mail;
    }

    /** At the left: what it is, what it carries, who works there. */
    List<Region> left(NetworkFacts facts) {
        return List.of(identity(facts), load(facts), advisors(facts), referents(facts));
    }

    /** At the right: what it has to do with others. */
    List<Region> right(NetworkFacts facts) {
        return List.of(oriented("received", facts.received()), oriented("given", facts.given()), projects(facts),
                happens(facts));
    }

    private Region identity(NetworkFacts facts) {
        NetworkRow row = facts.row();
        Node email = row.email() == null ? null : link("network-mail", row.email(), mail);
        return card("networks.section.identity", List.of(RecordPanel.facts(List.of(
                Fact.of(words.get("networks.fact.kind"), words.kind(row)),
                Fact.of(words.get("networks.fact.departments"), words.departments(row)),
                Fact.of(words.get("networks.fact.ways"), words.ways(row)),
                Fact.of(words.get("networks.fact.themes"), words.themes(row)),
                new Fact(words.get("networks.fact.email"), email),
                Fact.of(words.get("networks.fact.web"), facts.webSite()),
                Fact.of(words.get("networks.fact.code"), row.code().value())))));
    }

    private Region load(NetworkFacts facts) {
        FlowPane figures = new FlowPane(28, 10);
        figures.getChildren().addAll(figure(Cases.OPEN, facts.row().load().open()),
                figure(Cases.IN_SUPPORT, facts.row().load().inSupport()),
                figure(Cases.SILENT, facts.row().load().silent()));
        return card("networks.section.load", List.of(figures));
    }

    private Node figure(Cases which, long count) {
        Label number = new Label(words.record().number(count));
        number.setId("network-load-" + which.name());
        number.getStyleClass().add("key-figure");
        Hyperlink link = link("network-cases-" + which.name(), words.get("networks.cases." + which.name()),
                () -> model.showCases(which));
        link.setAccessibleText(number.getText() + " " + link.getText());
        return new VBox(number, link);
    }

    private Region advisors(NetworkFacts facts) {
        return card("networks.section.advisors", orNothing("networks.none.advisors", facts.advisors().stream()
                .map(each -> editable(each.name(), "conseillers", each.id(),
                        RecordPanel.link(each.name(), words.advisor(each), () -> model.showCasesOf(each.code()))))
                .toList()));
    }

    private Region referents(NetworkFacts facts) {
        return card("networks.section.referents", orNothing("networks.none.referents", facts.referents().stream()
                .map(each -> editable(each.name(), "referents", each.id(), referent(each))).toList()));
    }

    /** What is past is said so, not only paler. */
    private Node referent(Referent each) {
        boolean now = each.isOn(words.today());
        boolean past = each.endsOn() != null && each.endsOn().isBefore(words.today());
        String state = now ? "networks.referent.now" : past ? "networks.referent.past" : "networks.referent.future";
        Node line = RecordPanel.line(each.name() + " (" + each.department() + ")",
                NetworkWords.joined(words.get(state), words.period(each)));
        if (!now && line instanceof VBox box) {
            box.getChildren().getFirst().getStyleClass().add("muted");
        }
        return line;
    }

    private Region oriented(String way, Oriented oriented) {
        List<Node> nodes = new ArrayList<>();
        if (!oriented.results().isEmpty()) {
            Label results = RecordPanel.wrapped(words.results(oriented), "");
            results.setId("network-" + way);
            nodes.add(results);
        }
        oriented.last().forEach(each -> nodes.add(RecordPanel.link(each.project(), words.orientation(each),
                () -> model.showCase(each.supportCase()))));
        return card("networks.section." + way, orNothing("networks.none." + way, nodes));
    }

    private Region projects(NetworkFacts facts) {
        return card("networks.section.projects", orNothing("networks.none.projects", facts.projects().stream()
                .map(each -> RecordPanel.link(each.name(),
                        NetworkWords.joined(words.words().label("partner_role", each.role()), each.commune()),
                        () -> model.showProject(each.project())))
                .toList()));
    }

    private Region happens(NetworkFacts facts) {
        return card("networks.section.happens", orNothing("networks.none.happens", facts.happens().stream()
                .map(each -> RecordPanel.line(each.title(), words.happens(each))).toList()));
    }

    private List<Node> orNothing(String key, List<Node> lines) {
        return lines.isEmpty() ? List.of(RecordPanel.wrapped(words.get(key), "muted")) : lines;
    }

    private Region card(String key, List<Node> nodes) {
        VBox box = new VBox(8, RecordPanel.wrapped(words.get(key), "section-title"));
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("network-section");
        return box;
    }

    private static Hyperlink link(String id, String text, Runnable go) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(event -> go.run());
        return link;
    }

    /** A line with a pencil that opens its form. */
    private Node editable(String name, String file, RowId row, Node line) {
        Button pencil = new Button(words.get("networks.edit", name), new FontIcon(Material2OutlinedAL.EDIT));
        pencil.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pencil.getStyleClass().addAll("flat", "icon-only", "small");
        pencil.setAccessibleText(pencil.getText());
        pencil.setTooltip(new Tooltip(pencil.getText()));
        pencil.setMinWidth(Region.USE_PREF_SIZE);
        pencil.setOnAction(event -> edit.accept(file, row));
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox box = new HBox(4, line, pencil);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
