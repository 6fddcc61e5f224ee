package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CasePreview.FollowUpLine;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The panel beside the list: one case in a glance. */
final class CasePreviewPane {
    private static final int REPORT_SHOWN = 400;
    private static final int TEAM_SHOWN = 6;

    private final CaseWords words;
    private final RecordPanel panel;

    CasePreviewPane(CaseWords words) {
        this.words = words;
        this.panel = new RecordPanel("case", words.get("cases.preview"));
    }

    RecordPanel panel() {
        return panel;
    }

    void show(@Nullable CasePreview preview) {
        panel.show(preview == null ? List.of() : nodes(preview));
    }

    private List<Node> nodes(CasePreview preview) {
        CaseRow row = preview.row();
        String where = Stream.of(words.commune(row), preview.epci()).filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
        List<Node> nodes = new ArrayList<>(
                List.of(RecordPanel.title(row.project(), where, row.department()), stage(preview), facts(preview)));
        NextAction action = row.nextAction();
        if (action != null) {
            nodes.add(promise(action));
        }
        nodes.addAll(RecordPanel.section(words.get("cases.preview.last-follow-ups"),
                preview.lastFollowUps().isEmpty()
                        ? List.of(RecordPanel.wrapped(words.get("cases.preview.no-follow-up"), "muted"))
                        : preview.lastFollowUps().stream().map(this::story).toList()));
        return nodes;
    }

    private Node stage(CasePreview preview) {
        WakeGlyph glyph = new WakeGlyph();
        glyph.show(preview.row().stage());
        Label stage = new Label(words.stage(preview.row().stage()));
        HBox reached = new HBox(8, glyph, stage);
        reached.setAlignment(Pos.CENTER_LEFT);
        FlowPane box = new FlowPane(8, 2, reached);
        if (preview.stageSince() != null) {
            Label since = new Label(
                    words.get("cases.preview.since", words.written().day(preview.stageSince(), words.today())));
            since.getStyleClass().add("muted");
            box.getChildren().add(since);
        }
        return box;
    }

    private Node facts(CasePreview preview) {
        String advisor = preview.advisor();
        String network = preview.row().network();
        String qualification = preview.qualification();
        return RecordPanel.facts(List.of(
                fact("cases.preview.team", words.written().some(preview.team(), TEAM_SHOWN)),
                fact("cases.preview.advisor", advisor == null ? network : advisor + ", " + network),
                fact("cases.preview.status", status(preview)),
                new Fact(words.get("cases.preview.qualification"), qualification == null
                        ? null
                        : Tags.accent(words.words().label("qualification", qualification))),
                fact("cases.preview.families", families(preview)),
                fact("cases.preview.hours", words.get("cases.preview.hours-on",
                        words.written().duration(preview.minutes()), preview.followUps()))));
    }

    private Fact fact(String key, String text) {
        return Fact.of(words.get(key), text);
    }

    private String status(CasePreview preview) {
        String status = words.get("case.status." + preview.row().status().name());
        if (preview.closedOn() == null) {
            return status;
        }
        String day = words.written().day(preview.closedOn(), words.today());
        String outcome = preview.outcome() == null
                ? ""
                : ", " + words.words().label("outcome", preview.outcome()).toLowerCase(words.words().locale());
        return words.get("cases.preview.closed-on", day) + outcome;
    }

    private String families(CasePreview preview) {
        String joined = preview.families().stream().map(code -> words.words().label("family", code))
                .collect(Collectors.joining(", "));
        return joined.length() < 2
                ? joined
                : joined.substring(0, 1) + joined.substring(1).toLowerCase(words.words().locale());
    }

    private Node promise(NextAction action) {
        Label text = RecordPanel.wrapped(action.text(), "cell-main");
        Label due = RecordPanel.wrapped(words.promised(action), "second-line");
        if (action.isLate(words.today())) {
            due.getStyleClass().add("danger");
        }
        VBox lines = new VBox(text, due);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox card = new HBox(12, new FontIcon(Material2OutlinedAL.FLAG), lines);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("card");
        return card;
    }

    private Node story(FollowUpLine line) {
        String by = words.written().day(line.on(), words.today())
                + (line.advisor() == null ? "" : ", " + line.advisor());
        VBox story = new VBox(RecordPanel.wrapped(words.followUpTitle(line), "cell-main"),
                RecordPanel.wrapped(by, "second-line"));
        if (!line.report().isBlank()) {
            String report = line.report().strip();
            story.getChildren().add(RecordPanel.wrapped(report.length() <= REPORT_SHOWN ? report : cut(report), ""));
        }
        story.getStyleClass().add("story");
        return story;
    }

    private static String cut(String report) {
        int end = Character.isHighSurrogate(report.charAt(REPORT_SHOWN - 1)) ? REPORT_SHOWN - 1 : REPORT_SHOWN;
        return report.substring(0, end) + "…";
    }
}
