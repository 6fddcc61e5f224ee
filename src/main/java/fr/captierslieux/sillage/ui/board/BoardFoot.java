package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.ui.cases.CaseWords;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Which card is chosen, and the keys that do something with it. */
final class BoardFoot extends FlowPane {
    private static final double NAME = 240;

    private final CaseWords words;

    BoardFoot(CaseWords words) {
        super(8, 4);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("board-foot");
    }

    /**
     * Shows them.
     *
     * @param forward the stage that comes next; empty for none
     * @param back    the stage before; empty for none
     */
    void show(@Nullable CaseRow card, Optional<String> forward, Optional<String> back) {
        getChildren().clear();
        if (card == null) {
            getChildren().add(text("board.foot.none"));
            return;
        }
        Label name = Faces.label("semi-bold");
        name.setMaxWidth(NAME);
        name.setText(card.project());
        getChildren().add(name);
        forward.ifPresent(stage -> key("key.alt-right", words.words().sentence("board.towards.", "stage", stage)));
        back.ifPresent(stage -> key("key.alt-left", words.get("board.foot.back")));
        key("key.enter", words.get("board.foot.open"));
        key("board.foot.key-hand-over", words.get("day.command.hand-over"));
        key("board.foot.key-follow-up", words.get("cases.command.add-follow-up"));
        if (forward.isPresent() || back.isPresent()) {
            getChildren().add(text("board.foot.day"));
        }
    }

    private void key(String key, String does) {
        Label hint = new Label(words.get(key));
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(USE_PREF_SIZE);
        Label what = Faces.label("second-line");
        what.setText(does.substring(0, 1).toLowerCase(Locale.ROOT) + does.substring(1));
        HBox pair = new HBox(6, hint, what);
        pair.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(pair);
    }

    private Label text(String key) {
        Label label = Faces.label("second-line", "muted");
        label.setText(words.get(key));
        return label;
    }
}
