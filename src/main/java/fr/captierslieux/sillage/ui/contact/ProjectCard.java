package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A project that somebody may call about, its open cases, and what can be done about it. */
final class ProjectCard extends VBox {
    private final KnownProject project;
    private final Taking taking;
    private final Words words;

    ProjectCard(KnownProject project, Taking taking, Words words) {
        super(6);
        this.project = project;
        this.taking = taking;
        this.words = words;
        setId("finding-" + project.code());
        String commune = project.communeName();
        VBox head = new VBox(RecordPanel.wrapped(project.name(), "finding-name"));
        if (commune != null) {
            head.getChildren().add(RecordPanel.wrapped(commune, "second-line"));
        }
        getChildren().add(head);
    }

    /** As a finding of its own, with why it is one. */
    ProjectCard with(boolean closeName, boolean sameCommune) {
        getStyleClass().addAll("card", "finding");
        Stream.of(closeName ? "contact.reason.close-name" : "", sameCommune ? "contact.reason.same-commune" : "")
                .filter(key -> !key.isEmpty()).forEach(key -> getChildren().add(ReasonLines.speaking(words.get(key))));
        return within();
    }

    /** Among the projects of a person. */
    ProjectCard within() {
        List<KnownCase> open = project.cases().stream().filter(KnownCase::isOpen).toList();
        FlowPane acts = new FlowPane(8, 8);
        for (KnownCase each : open) {
            String advisor = each.advisor();
            String who = advisor == null ? each.network() : each.network() + ", " + advisor;
            getChildren().add(RecordPanel.wrapped(words.get("contact.open-case", who), "second-line"));
            acts.getChildren().add(ReasonLines.act(
                    open.size() == 1
                            ? words.get("contact.take-case")
                            : words.get("contact.take-case-of", each.network()),
                    words.get("contact.take-that-case", project.name(), each.network()),
                    "finding-take-" + each.code(), () -> taking.supportCase(project, each)));
        }
        int closed = project.cases().size() - open.size();
        if (closed > 0) {
            getChildren().add(RecordPanel.wrapped(words.get("contact.closed-cases", closed, project.cases().stream()
                    .filter(each -> !each.isOpen()).map(KnownCase::network).distinct()
                    .collect(Collectors.joining(", "))), "second-line"));
        }
        acts.getChildren().add(ReasonLines.act(words.get("contact.take-project"),
                words.get("contact.take-that-project", project.name()), "finding-take-" + project.code(),
                () -> taking.project(project)));
        getChildren().add(acts);
        return this;
    }
}
