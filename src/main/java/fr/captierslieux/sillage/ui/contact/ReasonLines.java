package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.people.Likeness;
import fr.captierslieux.sillage.people.Likeness.Reason;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Reasons, one a line: a check speaks for, a dash against. */
public final class ReasonLines {
    private ReasonLines() {
    }

    /** Each reason in words. */
    public static List<Node> of(Likeness likeness, Words words) {
        return likeness.reasons().stream()
                .map(reason -> line(reason, words.get("people.likeness." + reason.name()))).toList();
    }

    /**
     * A reason with what it weighs in the score.
     *
     * @param key    message key of what it says
     * @param weight below 0 where it speaks against
     */
    public static Node weighed(String key, int weight, Words words) {
        String text = words.get("people.likeness-weight", words.get(key), weight > 0 ? "+" : "−", Math.abs(weight));
        return weight > 0 ? speaking(text) : against(text);
    }

    private static Node line(Reason reason, String text) {
        return reason.isFor() ? speaking(text) : against(text);
    }

    static Label speaking(String text) {
        Label label = RecordPanel.wrapped(text, "reason");
        label.setGraphic(new FontIcon(Material2OutlinedAL.CHECK));
        return label;
    }

    private static Label against(String text) {
        Label label = RecordPanel.wrapped(text, "reason");
        label.getStyleClass().add("against");
        label.setGraphic(new FontIcon(Material2OutlinedMZ.REMOVE));
        return label;
    }

    /** What can be done with a finding; spoken with whom it is done. */
    static Button act(String verb, String spoken, String id, Runnable run) {
        Button button = new Button(verb);
        button.setId(id);
        button.getStyleClass().addAll("finding-act", "slim");
        button.setAccessibleText(spoken);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
