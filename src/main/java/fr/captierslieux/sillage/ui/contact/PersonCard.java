package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.people.FindDuplicates.LikePerson;
import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.words.Words;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Somebody who is there already and may be the one who calls: why, and what can be done about it. */
final class PersonCard extends VBox {
    private final KnownPerson person;
    private final LikePerson like;
    private final SoughtPerson sought;
    private final Taking taking;
    private final Words words;

    PersonCard(LikePerson like, SoughtPerson sought, Taking taking, Words words) {
        super(6);
        this.like = like;
        this.person = like.person();
        this.sought = sought;
        this.taking = taking;
        this.words = words;
        getStyleClass().addAll("card", "finding");
        setId("finding-" + person.code());
        Label name = RecordPanel.wrapped(person.name(), "finding-name");
        String commune = person.communeName();
        getChildren().add(commune == null
                ? new VBox(name)
                : new VBox(name, RecordPanel.wrapped(commune, "second-line")));
    }

    /** Why they may be the same, and the two ways on. */
    PersonCard like() {
        getChildren().addAll(ReasonLines.of(like.likeness(), words));
        String projects = person.projects().stream().map(KnownProject::name).collect(Collectors.joining(", "));
        if (!projects.isEmpty()) {
            getChildren().add(RecordPanel.wrapped(words.get("contact.projects", projects), "second-line"));
        }
        Node comparison = comparison();
        comparison.setVisible(false);
        comparison.setManaged(false);
        Button compare = ReasonLines.act(words.get("contact.compare"), words.get("contact.compare-with", person.name()),
                "finding-compare-" + person.code(), () -> {
                    comparison.setVisible(!comparison.isVisible());
                    comparison.setManaged(comparison.isVisible());
                });
        getChildren().addAll(new FlowPane(8, 8,
                ReasonLines.act(words.get("contact.take-person"), words.get("contact.take-that-person", person.name()),
                        "finding-take-" + person.code(), () -> taking.person(person)),
                compare), comparison);
        return this;
    }

    /** Somebody who was taken: what they may call about. */
    PersonCard known() {
        person.projects().forEach(project -> getChildren().add(new ProjectCard(project, taking, words).within()));
        if (person.projects().isEmpty()) {
            getChildren().add(RecordPanel.wrapped(words.get("contact.no-project"), "second-line"));
        }
        return this;
    }

    /** What is written down now, and what is known. */
    private GridPane comparison() {
        GridPane grid = new GridPane(10, 4);
        grid.getStyleClass().add("finding-comparison");
        for (int column = 0; column < 3; column++) {
            ColumnConstraints share = new ColumnConstraints(0, column == 0 ? 84 : 120, Double.MAX_VALUE);
            share.setHgrow(column == 0 ? Priority.NEVER : Priority.ALWAYS);
            grid.getColumnConstraints().add(share);
        }
        grid.addRow(0, new Label(), RecordPanel.wrapped(words.get("contact.compare.now"), "form-label"),
                RecordPanel.wrapped(words.get("contact.compare.known"), "form-label"));
        line(grid, "form.field.prenom", sought.firstName(), person.firstName());
        line(grid, "form.field.nom", sought.lastName(), person.lastName());
        line(grid, "form.field.telephone", sought.phone(), person.phone());
        line(grid, "form.field.courriel", sought.email(), person.email());
        return grid;
    }

    private void line(GridPane grid, String key, String now, String known) {
        grid.addRow(grid.getRowCount(), RecordPanel.wrapped(words.get(key), "second-line"),
                RecordPanel.wrapped(now.isEmpty() ? "–" : now, ""),
                RecordPanel.wrapped(known.isEmpty() ? "–" : known, ""));
    }
}
