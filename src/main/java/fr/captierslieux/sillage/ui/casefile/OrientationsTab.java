package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Whom the case was directed to, and what came of it. */
final class OrientationsTab implements CaseTab {
    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;

    OrientationsTab(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-orientations", "casefile.tab.ORIENTATIONS");
    }

    @Override
    public void show(CaseFile file) {
        parts.clear();
        parts.section("casefile.section.orientations", parts.button("add-orientation", "casefile.command.orient",
                Material2OutlinedAL.ALT_ROUTE, () -> acts.open(CaseRequests::orientation)));
        if (file.list(OrientationMade.class).isEmpty()) {
            parts.nothing("casefile.no-orientation");
        }
        file.list(OrientationMade.class).forEach(each -> line(each, file));
    }

    private void line(OrientationMade orientation, CaseFile file) {
        String where = words.destination(orientation);
        String kind = words.label("destination_kind", orientation.kind());
        FlowPane title = new FlowPane(8, 2, parts.main(where));
        Told.State answer = words.answer(orientation);
        if (answer != null) {
            title.getChildren().add(StoryCell.state(answer));
        }
        StringBuilder known = new StringBuilder(words.day(orientation.on()));
        if (!kind.equals(where)) {
            known.append(", ").append(kind);
        }
        if (!orientation.reason().isBlank()) {
            known.append('\n').append(orientation.reason().strip());
        }
        file.ownOf(orientation.row())
                .forEach(own -> known.append('\n').append(words.said(own)));
        Node[] buttons = parts.acts(where, () -> acts.edit("orientations", orientation.row()),
                () -> acts.remove(orientation));
        parts.line(title, parts.second(known.toString()), buttons);
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
