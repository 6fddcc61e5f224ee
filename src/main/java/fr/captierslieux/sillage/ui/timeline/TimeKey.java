package fr.captierslieux.sillage.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Which shape stands for what. */
public final class TimeKey extends FlowPane {
    public TimeKey(TimeSpeech speech) {
        super(16, 4);
        getStyleClass().add("time-key");
        for (String kind : TimeMark.KINDS) {
            Label name = new Label(speech.get("timeline.kind." + kind));
            name.getStyleClass().add("second-line");
            HBox pair = new HBox(6, new TimeMark(kind), name);
            pair.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(pair);
        }
        Label gathered = new Label(speech.get("timeline.kind.group"));
        gathered.getStyleClass().add("second-line");
        Label sample = new Label("3");
        sample.getStyleClass().add("time-group");
        sample.setMinSize(18, 18);
        sample.setAlignment(Pos.CENTER);
        HBox pair = new HBox(6, sample, gathered);
        pair.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(pair);
    }
}
