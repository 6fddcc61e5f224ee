package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.cases.OwnValue;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An orientation of the case: where to, when and why, and what came of it, or what may be noted of it. */
final class OrientationCell extends WrappingCell<OrientationMade> {
    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;
    private final Function<OrientationMade, List<OwnValue>> own;

    /** @param own what the row says in fields of one's own */
    OrientationCell(StoryWords words, CaseActs acts, TabParts parts,
            Function<OrientationMade, List<OwnValue>> own) {
        this.words = words;
        this.acts = acts;
        this.parts = parts;
        this.own = own;
        getStyleClass().add("orientation-cell");
    }

    @Override
    protected void updateItem(@Nullable OrientationMade orientation, boolean empty) {
        super.updateItem(orientation, empty);
        if (empty || orientation == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String where = words.oriented().destination(orientation);
        Told.State answer = words.oriented().answer(orientation);
        List<String> known = known(orientation, where);
        VBox text = new VBox(3, new FlowPane(8, 2, destination(orientation, where), StoryCell.state(answer)),
                parts.second(String.join("\n", known)));
        if (orientation.isAwaited()) {
            text.getChildren().add(answers(orientation, where));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(4, text);
        line.getChildren().addAll(parts.acts(where, () -> acts.edit(orientation), () -> acts.remove(orientation)));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("orientation-line");
        setGraphic(line);
        List<String> spoken = new ArrayList<>(List.of(where, answer.sentence()));
        spoken.addAll(known);
        setAccessibleText(String.join(", ", spoken));
    }

    /** A network has a page; whoever is outside the collective has none. */
    private Node destination(OrientationMade orientation, String where) {
        Code network = orientation.networkCode();
        return network == null ? parts.main(where) : TabParts.link(where, () -> acts.network(network));
    }

    private List<String> known(OrientationMade orientation, String where) {
        List<String> known = new ArrayList<>();
        String kind = words.label("destination_kind", orientation.kind());
        known.add(StoryWords.facts(words.day(orientation.on()), kind.equals(where) ? "" : kind));
        if (!orientation.reason().isBlank()) {
            known.add(orientation.reason().strip());
        }
        own.apply(orientation).forEach(each -> known.add(words.said(each)));
        return known;
    }

    /** What may be noted at once. */
    private Node answers(OrientationMade orientation, String where) {
        FlowPane line = new FlowPane(12, 2);
        line.getStyleClass().add("orientation-answers");
        Label ask = new Label(words.get("casefile.answer"));
        ask.getStyleClass().add("second-line");
        line.getChildren().add(ask);
        for (String result : CaseOrienting.RESULTS) {
            if (!result.equals(orientation.result())) {
                Hyperlink note = new Hyperlink(words.label("orientation_result", result));
                note.getStyleClass().add("story-keep");
                note.setAccessibleText(
                        words.get("casefile.answer.that", where,
                                words.lower(words.label("orientation_result", result))));
                note.setTooltip(new Tooltip(words.get("casefile.answer." + result) + " ("
                        + AnswerCommands.keyOf(result) + ")"));
                note.setMinWidth(Region.USE_PREF_SIZE);
                note.setOnAction(event -> acts.orienting().answer(orientation, result));
                line.getChildren().add(note);
            }
        }
        return line;
    }
}
