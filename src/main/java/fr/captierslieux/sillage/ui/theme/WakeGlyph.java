package fr.captierslieux.sillage.ui.theme;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The wake that a project leaves: six bars, filled up to its stage. Always stands with the stage's name, which says the same in words. */
public final class WakeGlyph extends HBox {
    private static final List<String> STAGES = List.of("IDEE", "FAISABILITE", "CREATION", "OUVERTURE", "DEVELOPPEMENT",
            "CONSOLIDATION");
    private static final String STOPPED = "ARRET";
    private static final double WIDTH = 9;
    private static final double LOWEST = 4;
    private static final double GAP = 2;

    public WakeGlyph() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("wake-glyph");
        for (int i = 0; i < STAGES.size(); i++) {
            Region bar = new Region();
            bar.setMinSize(WIDTH, LOWEST + i);
            bar.setMaxSize(WIDTH, LOWEST + i);
            getChildren().add(bar);
        }
        setMinWidth(USE_PREF_SIZE);
        show(null);
    }

    /** Fills the bars up to a stage; none without one; a stopped project's bars are hollow. */
    public void show(@Nullable String stage) {
        int reached = stage == null ? -1 : STAGES.indexOf(stage);
        for (int i = 0; i < STAGES.size(); i++) {
            String look = i <= reached ? "stage-" + (i + 1) : STOPPED.equals(stage) ? "stage-stopped" : "stage-ahead";
            List<String> looks = getChildren().get(i).getStyleClass();
            if (!looks.contains(look)) {
                getChildren().get(i).getStyleClass().setAll("wake-bar", look);
            }
        }
    }
}
