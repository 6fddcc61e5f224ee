package fr.captierslieux.sillage.ui.controls;

import javafx.scene.control.Label;

/** Small labels that say a fact. */
public final class Tags {
    private Tags() {
    }

    /** An outlined number, as a département's. */
    public static Label outlined(String text) {
        return tag(text, "outlined");
    }

    /** A fact that stands out a little. */
    public static Label accent(String text) {
        return tag(text, "accent");
    }

    /** A plain fact. */
    public static Label neutral(String text) {
        return tag(text, "neutral");
    }

    private static Label tag(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().addAll("tag", look);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
