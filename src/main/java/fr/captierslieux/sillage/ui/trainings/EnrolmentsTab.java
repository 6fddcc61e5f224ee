package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Who is enrolled: with what, for which project, how much of it they followed. */
final class EnrolmentsTab implements SessionTab {
    private final TrainingWords words;
    private final SessionActs acts;
    private final SessionParts parts;
    private final CommandControls controls;
    private final Command enrol;

    EnrolmentsTab(TrainingWords words, SessionActs acts, Command enrol) {
        this.words = words;
        this.acts = acts;
        this.enrol = enrol;
        this.controls = new CommandControls(words.words());
        this.parts = new SessionParts(words, "session-enrolments", "trainings.tab.ENROLMENTS");
    }

    @Override
    public void show(SessionFile file) {
        parts.clear();
        AttendanceTotals totals = new AttendanceTotals(file.halfDays(), file.enrolments(), file.marks());
        boolean over = file.left().filter(left -> left < 0).isPresent();
        parts.add(parts.banner(words.places(file)
                + (file.candidates() == 0 ? "" : ". " + words.get("trainings.candidates", file.candidates())),
                over ? "warning" : "neutral"));
        if (file.enrolments().isEmpty()) {
            parts.add(new EmptyState(Material2OutlinedMZ.PEOPLE, words.get("trainings.empty.enrolments"),
                    controls.plain(enrol)));
        }
        file.enrolments().forEach(each -> enrolment(each, totals));
    }

    private void enrolment(Enrolment each, AttendanceTotals totals) {
        Hyperlink name = new Hyperlink(TrainingWords.sorted(each));
        name.setOnAction(event -> acts.person(each));
        name.setWrapText(true);
        String followed = totals.share(each).entered() == 0
                ? ""
                : words.get("trainings.followed", words.hoursUnit(totals.hours(each)),
                        words.share(totals.share(each)));
        String stopped = each.stoppedOn() == null ? "" : words.stopped(each);
        String known = TrainingWords.joined(words.words().label("enrolment_status", each.status()), stopped,
                each.bpfType() == null ? "" : words.words().label("bpf_type", each.bpfType()), each.funding(),
                Boolean.TRUE.equals(each.certified()) ? words.get("trainings.certified") : "", followed);
        List<Node> lines = each.project() == null
                ? List.of(name, RecordPanel.wrapped(known, "second-line"))
                : List.of(name, project(each), RecordPanel.wrapped(known, "second-line"));
        boolean goesOn = each.takesPlace();
        parts.line(lines,
                goesOn
                        ? parts.icon("trainings.stop-that", each.name(), Material2OutlinedMZ.PERSON_REMOVE,
                                () -> acts.stop(each))
                        : null,
                parts.icon("casefile.edit-that", each.name(), Material2OutlinedAL.EDIT, () -> acts.edit(each)),
                parts.icon("casefile.remove-that", each.name(), Material2OutlinedAL.DELETE,
                        () -> acts.remove(each)));
    }

    private Node project(Enrolment each) {
        Hyperlink project = new Hyperlink(each.projectName());
        project.setWrapText(true);
        project.getStyleClass().add("second-line");
        project.setOnAction(event -> acts.project(each));
        return project;
    }

    @Override
    public List<Node> actions() {
        return List.of(controls.primary(enrol));
    }

    @Override
    public Region content() {
        return parts.content();
    }

    @Override
    public void focusFirst() {
        parts.focusFirst();
    }
}
