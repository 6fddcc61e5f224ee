package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CasePreview.FollowUpLine;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The panel beside the list: one case in a glance. */
final class CasePreviewPane extends BorderPane {
    private static final double LABEL_WIDTH = 92;
    private static final int REPORT_SHOWN = 400;
    private static final int TEAM_SHOWN = 6;

    private final CaseWords words;
    private final VBox content = new VBox(14);

    CasePreviewPane(CaseWords words) {
        this.words = words;
        setId("case-preview");
        getStyleClass().add("side-panel");
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("case-preview-scroll");
        scroll.setAccessibleText(words.get("cases.preview"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setMinWidth(300);
    }

    /** What can be done with the case that is shown, at the foot. */
    void offer(Node... actions) {
        HBox foot = new HBox(8, actions);
        foot.getStyleClass().add("panel-foot");
        setBottom(foot);
    }

    void show(@Nullable CasePreview preview) {
        content.getChildren().clear();
        if (preview == null) {
            return;
        }
        content.getChildren().addAll(title(preview), stage(preview), facts(preview));
        NextAction action = preview.row().nextAction();
        if (action != null) {
            content.getChildren().add(promise(action));
        }
        content.getChildren().add(section(words.get("cases.preview.last-follow-ups")));
        if (preview.lastFollowUps().isEmpty()) {
            content.getChildren().add(wrapped(words.get("cases.preview.no-follow-up"), "muted"));
        }
        preview.lastFollowUps().forEach(line -> content.getChildren().add(story(line)));
    }

    private Node title(CasePreview preview) {
        CaseRow row = preview.row();
        Label name = wrapped(row.project(), "panel-title");
        name.setId("case-preview-title");
        HBox place = new HBox(8);
        place.setAlignment(Pos.TOP_LEFT);
        String where = Stream.of(words.commune(row), preview.epci()).filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
        Label label = wrapped(where, "muted");
        label.setMinWidth(0);
        place.getChildren().add(label);
        if (row.department() != null) {
            place.getChildren().add(Tags.outlined(row.department()));
        }
        return new VBox(2, name, place);
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
        GridPane grid = new GridPane(8, 7);
        ColumnConstraints left = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints right = new ColumnConstraints(0, 200, Double.MAX_VALUE, Priority.ALWAYS, null, true);
        grid.getColumnConstraints().addAll(left, right);
        List<Fact> facts = new ArrayList<>();
        if (!preview.team().isEmpty()) {
            facts.add(new Fact("cases.preview.team", wrapped(words.written().some(preview.team(), TEAM_SHOWN), "")));
        }
        String followed = preview.advisor() == null
                ? preview.row().network()
                : preview.advisor() + ", " + preview.row().network();
        facts.add(new Fact("cases.preview.advisor", wrapped(followed, "")));
        facts.add(new Fact("cases.preview.status", wrapped(status(preview), "")));
        if (preview.qualification() != null) {
            facts.add(new Fact("cases.preview.qualification",
                    Tags.accent(words.words().label("qualification", preview.qualification()))));
        }
        if (!preview.families().isEmpty()) {
            facts.add(new Fact("cases.preview.families", wrapped(families(preview), "")));
        }
        facts.add(new Fact("cases.preview.hours", wrapped(words.get("cases.preview.hours-on",
                words.written().duration(preview.minutes()), preview.followUps()), "")));
        for (int i = 0; i < facts.size(); i++) {
            Label label = wrapped(words.get(facts.get(i).labelKey()), "muted");
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(i, label, facts.get(i).value());
        }
        return grid;
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
        Label text = wrapped(action.text(), "cell-main");
        Label due = wrapped(words.promised(action), "second-line");
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

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-title");
        VBox.setMargin(label, new Insets(6, 0, 0, 0));
        return label;
    }

    private Node story(FollowUpLine line) {
        String by = words.written().day(line.on(), words.today())
                + (line.advisor() == null ? "" : ", " + line.advisor());
        VBox story = new VBox(wrapped(words.followUpTitle(line), "cell-main"), wrapped(by, "second-line"));
        if (!line.report().isBlank()) {
            String report = line.report().strip();
            story.getChildren().add(wrapped(report.length() <= REPORT_SHOWN ? report : cut(report), ""));
        }
        story.getStyleClass().add("story");
        return story;
    }

    private static String cut(String report) {
        int end = Character.isHighSurrogate(report.charAt(REPORT_SHOWN - 1)) ? REPORT_SHOWN - 1 : REPORT_SHOWN;
        return report.substring(0, end) + "…";
    }

    private static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!look.isEmpty()) {
            label.getStyleClass().add(look);
        }
        return label;
    }

    /** A line of the table of facts. */
    private record Fact(String labelKey, Node value) {
    }
}
