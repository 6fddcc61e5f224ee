package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Finding;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Holidays;
import fr.captierslieux.sillage.trainings.SessionFacts;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A session at a glance: what it is, what is worth a look, its half-days. */
final class OverviewTab implements SessionTab {
    private static final int FINDINGS_SHOWN = 12;
    private static final double LABEL_WIDTH = 150;

    private final TrainingWords words;
    private final SessionModel model;
    private final SessionActs acts;
    private final SessionParts parts;
    private final CommandControls controls;
    private final Command halfDays;
    private final Command addOne;
    private final Command edit;

    /**
     * @param halfDays makes half-days from a pattern
     * @param addOne   makes one more
     * @param edit     opens the form of the session
     */
    OverviewTab(TrainingWords words, SessionModel model, SessionActs acts, Command halfDays, Command addOne,
            Command edit) {
        this.words = words;
        this.model = model;
        this.acts = acts;
        this.halfDays = halfDays;
        this.addOne = addOne;
        this.edit = edit;
        this.controls = new CommandControls(words.words());
        this.parts = new SessionParts(words, "session-overview", "trainings.tab.OVERVIEW");
    }

    @Override
    public void show(SessionFile file) {
        parts.clear();
        AttendanceTotals totals = new AttendanceTotals(file.halfDays(), file.onSheet(), file.marks());
        facts(file, totals);
        findings(model.findings(file));
        halfDays(file, totals);
    }

    private void facts(SessionFile file, AttendanceTotals totals) {
        SessionFacts facts = file.facts();
        parts.heading(words.get("trainings.section.session"), parts.icon("casefile.edit-that", facts.title(),
                Material2OutlinedAL.EDIT, acts::editProgramme));
        String planned = facts.hours() == null
                ? words.hoursUnit(file.planned())
                : words.get("trainings.planned-of", words.hoursUnit(file.planned()),
                        words.written().number(facts.hours().stripTrailingZeros(),
                                Math.max(0, facts.hours().stripTrailingZeros().scale())));
        parts.add(RecordPanel.facts(List.of(
                fact("trainings.fact.status", words.words().label("session_status", facts.status())),
                fact("trainings.fact.dates", words.dates(facts.startsOn(), facts.endsOn())),
                fact("trainings.fact.provider", facts.provider()),
                fact("trainings.fact.certification", facts.certification()),
                fact("trainings.fact.place", facts.commune()),
                fact("trainings.fact.places", words.places(file)),
                fact("trainings.fact.planned", planned),
                fact("trainings.fact.followed", totals.traineeHours().parts() == 0
                        ? ""
                        : words.hoursUnit(totals.traineeHours()))),
                LABEL_WIDTH));
    }

    private Fact fact(String key, String value) {
        return Fact.of(words.get(key), value);
    }

    private void findings(List<Finding> found) {
        if (found.isEmpty()) {
            return;
        }
        parts.heading(words.get("trainings.section.checks", found.size()));
        found.stream().limit(FINDINGS_SHOWN).forEach(each -> parts.add(finding(each)));
        if (found.size() > FINDINGS_SHOWN) {
            parts.add(RecordPanel.wrapped(words.get("trainings.checks.more", found.size() - FINDINGS_SHOWN), "muted"));
        }
    }

    private Label finding(Finding each) {
        boolean mild = each.kind() == Finding.Kind.HOLIDAY || each.kind() == Finding.Kind.NOT_TIMED;
        Label label = RecordPanel.wrapped(words.finding(each), "session-finding");
        label.getStyleClass().add(mild ? "mild" : "pressing");
        return label;
    }

    private void halfDays(SessionFile file, AttendanceTotals totals) {
        parts.heading(words.get("trainings.section.half-days", file.halfDays().size()),
                controls.plain(addOne));
        if (file.halfDays().isEmpty()) {
            parts.add(RecordPanel.wrapped(words.get("trainings.empty.half-days"), "muted"));
        }
        file.halfDays().forEach(each -> halfDay(each, totals));
    }

    private void halfDay(HalfDay each, AttendanceTotals totals) {
        String when = words.when(each.on(), each.moment());
        String holiday = Holidays.find(each.on()).map(day -> words.get("trainings.holiday." + day)).orElse("");
        AttendanceTotals.Count count = totals.count(each);
        String present = count.entered() == 0
                ? ""
                : words.get("trainings.present-of", count.attended(), count.awaited());
        String known = TrainingWords.joined(words.times(each.startsAt(), each.endsAt()), each.place(), each.module(),
                each.trainer(), holiday, present);
        parts.line(List.of(RecordPanel.wrapped(when, "cell-main"), RecordPanel.wrapped(known, "second-line")),
                parts.icon("casefile.edit-that", when, Material2OutlinedAL.EDIT, () -> acts.edit(each)),
                parts.icon("casefile.remove-that", when, Material2OutlinedAL.DELETE, () -> acts.remove(each, when)));
    }

    @Override
    public List<Node> actions() {
        return List.of(controls.iconOnly(edit), controls.primary(halfDays));
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
