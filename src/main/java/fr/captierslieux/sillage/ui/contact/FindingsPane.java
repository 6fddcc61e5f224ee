package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.network.DepartmentReferent;
import fr.captierslieux.sillage.network.FindReferent.Door;
import fr.captierslieux.sillage.people.FindDuplicates.LikePerson;
import fr.captierslieux.sillage.people.FindDuplicates.LikeProject;
import fr.captierslieux.sillage.ui.contact.ContactModel.Findings;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Beside a new contact: to which network it falls, who is like the one who calls, and the projects that they may call about. */
final class FindingsPane extends ScrollPane {
    /** So long after the last letter one looks: nobody waits, and no half word is looked for. */
    private static final Duration PAUSE = Duration.millis(180);

    private final ContactModel model;
    private final Taking taking;
    private final Words words;
    private final Clock clock;
    private final VBox content = new VBox(12);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Subscription bound = Subscription.EMPTY;

    FindingsPane(ContactModel model, Runnable back, Words words, Clock clock) {
        this.model = model;
        this.taking = new Taking(model, back);
        this.words = words;
        this.clock = clock;
        setId("contact-findings");
        getStyleClass().add("findings");
        content.getStyleClass().add("panel-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(300);
        setPrefWidth(420);
        pause.setOnFinished(event -> model.look());
    }

    void bind() {
        bound = Subscription.combine(model.changesProperty().subscribe((before, now) -> pause.playFromStart()),
                model.findingsProperty().subscribe(this::show));
    }

    void dispose() {
        pause.stop();
        bound.unsubscribe();
        bound = Subscription.EMPTY;
    }

    /** Puts the keyboard on what can be done with the first finding. */
    void focusFirst() {
        Node first = content.lookup(".finding-act");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show(Findings found) {
        boolean held = isFocusWithin();
        List<Node> nodes = new ArrayList<>();
        nodes.add(door(found.door()));
        boolean known = !model.said(FormFiles.PERSON).isEmpty();
        nodes.addAll(RecordPanel.section(words.get(known ? "contact.section.known" : "contact.section.people"),
                found.found().people().stream().map(each -> person(each, found, known)).toList()));
        nodes.addAll(RecordPanel.section(words.get("contact.section.projects"),
                found.found().projects().stream().map(this::project).toList()));
        if (found.failed()) {
            nodes.add(RecordPanel.wrapped(words.get("contact.failed"), "muted"));
        } else if (found.found().people().isEmpty() && found.sought().isTelling()) {
            nodes.add(1, note("contact.nobody", Material2OutlinedAL.CHECK));
        }
        content.getChildren().setAll(nodes);
        if (held) {
            focusFirst();
        }
    }

    private Node person(LikePerson like, Findings found, boolean known) {
        return known
                ? new PersonCard(like, found.sought(), taking, words).known()
                : new PersonCard(like, found.sought(), taking, words).like();
    }

    private Node project(LikeProject like) {
        return new ProjectCard(like.project(), taking, words).with(like.closeName(), like.sameCommune());
    }

    private Node door(Optional<Door> door) {
        Label line = note(door.map(this::sentence).orElse(words.get("contact.door.commune")));
        line.setGraphic(new FontIcon(Material2OutlinedAL.DEVICE_HUB));
        line.setId("contact-door");
        line.getStyleClass().add("contact-door");
        return line;
    }

    private String sentence(Door door) {
        String department = words.get("contact.department", door.department().name(), door.department().code());
        if (door.referents().isEmpty()) {
            return words.get("contact.door.none", department);
        }
        return words.get("contact.door", department,
                door.referents().stream().map(this::since).collect(Collectors.joining(", ")));
    }

    private String since(DepartmentReferent referent) {
        return words.get("contact.door.since", referent.name(),
                new Written(words).day(referent.since(), LocalDate.now(clock)));
    }

    private Label note(String key, Material2OutlinedAL icon) {
        Label label = note(words.get(key));
        label.setGraphic(new FontIcon(icon));
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label note(String text) {
        Label label = RecordPanel.wrapped(text, "");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
