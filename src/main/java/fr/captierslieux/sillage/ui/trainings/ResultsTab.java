package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Evaluation;
import fr.captierslieux.sillage.trainings.ResultTotals;
import fr.captierslieux.sillage.trainings.ResultTotals.Sum;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What came of a session and who pays for it: answers, success at the certification, fundings; then of each enrolment. */
final class ResultsTab implements SessionTab {
    private static final double LABEL_WIDTH = 250;

    private final TrainingWords words;
    private final ResultWords results;
    private final SessionActs acts;
    private final SessionParts parts;
    private final CommandControls controls;
    private final Command enrol;

    /** @param enrol enrols the first people */
    ResultsTab(TrainingWords words, SessionActs acts, Command enrol) {
        this.words = words;
        this.results = new ResultWords(words);
        this.acts = acts;
        this.enrol = enrol;
        this.controls = new CommandControls(words.words());
        this.parts = new SessionParts(words, "session-results", "trainings.tab.RESULTS");
    }

    @Override
    public void show(SessionFile file) {
        parts.clear();
        if (file.enrolments().isEmpty()) {
            parts.add(new EmptyState(Material2OutlinedAL.FACT_CHECK, words.get("trainings.empty.results"),
                    controls.plain(enrol)));
            return;
        }
        ResultTotals totals = new ResultTotals(file);
        parts.heading(words.get("trainings.section.evaluations"));
        parts.add(RecordPanel.facts(List.of(
                fact("trainings.fact.at-once", results.answers(totals.answers(Evaluation.AT_ONCE))),
                fact("trainings.fact.later", results.answers(totals.answers(Evaluation.LATER))),
                fact("trainings.fact.certified", results.certified(totals.certified()))), LABEL_WIDTH));
        later(totals);
        fundings("trainings.section.by-status", "training_funding_status", totals.byStatus());
        fundings("trainings.section.by-line", "funding_line", totals.byLine());
        parts.heading(words.get("trainings.section.by-enrolment"));
        file.enrolments().forEach(each -> enrolment(file, each));
    }

    private Fact fact(String key, String value) {
        return Fact.of(words.get(key), value);
    }

    /** Who is to be asked again: from the day on that it is time. */
    private void later(ResultTotals totals) {
        List<Enrolment> missing = totals.withoutLater();
        if (missing.isEmpty()) {
            return;
        }
        if (words.today().isBefore(totals.laterFrom())) {
            parts.add(RecordPanel.wrapped(
                    words.get("trainings.later.from", words.written().day(totals.laterFrom(), words.today())),
                    "muted"));
            return;
        }
        parts.heading(words.get("trainings.section.without-later", missing.size()));
        missing.forEach(each -> parts.add(parts.under(name(each), parts.icon("trainings.add-later-that", each.name(),
                Material2OutlinedAL.ADD, () -> acts.addEvaluation(each, Evaluation.LATER)))));
    }

    private void fundings(String headingKey, String list, List<Sum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        parts.heading(words.get(headingKey));
        Map<String, Sum> byKey = sums.stream().collect(Collectors.toMap(Sum::key, Function.identity()));
        parts.add(RecordPanel.facts(words.words().codes(list, ShippedLists.get(list).codes()).stream()
                .map(byKey::get).filter(Objects::nonNull)
                .map(sum -> Fact.of(words.words().label(list, sum.key()), results.sum(sum))).toList(), LABEL_WIDTH));
    }

    private Hyperlink name(Enrolment each) {
        Hyperlink name = new Hyperlink(TrainingWords.sorted(each));
        name.setOnAction(event -> acts.person(each));
        name.setWrapText(true);
        return name;
    }

    private void enrolment(SessionFile file, Enrolment each) {
        parts.line(List.of(name(each), RecordPanel.wrapped(
                words.words().label("enrolment_status", each.status()), "second-line")),
                parts.icon("trainings.add-evaluation-that", each.name(), Material2OutlinedAL.FACT_CHECK,
                        () -> acts.addEvaluation(each, "")),
                parts.icon("trainings.add-funding-that", each.name(), Material2OutlinedAL.EURO,
                        () -> acts.addFunding(each)));
        file.results().evaluations(each).forEach(one -> row(results.evaluation(one), each, () -> acts.edit(one),
                () -> acts.remove(one, results.evaluation(one))));
        file.results().fundings(each).forEach(one -> row(results.funding(one), each, () -> acts.edit(one),
                () -> acts.remove(one, results.funding(one))));
    }

    /** A row of somebody: what it says opens its form. */
    private void row(String said, Enrolment whose, Runnable edit, Runnable remove) {
        Hyperlink link = new Hyperlink(said);
        link.setWrapText(true);
        link.getStyleClass().add("second-line");
        link.setAccessibleText(words.get("casefile.edit-that", TrainingWords.joined(whose.name(), said)));
        link.setOnAction(event -> edit.run());
        Node line = parts.under(link, parts.icon("casefile.remove-that", TrainingWords.joined(whose.name(), said),
                Material2OutlinedAL.DELETE, remove));
        parts.add(line);
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
