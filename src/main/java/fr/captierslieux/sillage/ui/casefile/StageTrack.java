package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Stages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The six stages with the days on which they were reached: the wake of the project, in large. */
final class StageTrack extends GridPane {
    private static final double LOWEST = 5;
    private static final double STEP = 1.4;

    private final StoryWords words;

    private static final double SMALL_NAMES = 640;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    StageTrack(StoryWords words) {
        super(3, 4);
        this.words = words;
        setId("stage-track");
        getStyleClass().add("stage-track");
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < SMALL_NAMES));
        for (int i = 0; i < Stages.path().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / Stages.path().size());
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    void show(CaseFile file) {
        getChildren().clear();
        List<StageReached> reached = file.list(StageReached.class);
        Map<String, LocalDate> first = new HashMap<>();
        reached.forEach(each -> first.put(each.stage(), each.on())); // the oldest, which comes last, is kept
        String now = reached.isEmpty() ? "" : reached.getFirst().stage();
        boolean stopped = now.equals(Stages.STOPPED);
        int rank = stopped ? furthest(reached) : Stages.path().indexOf(now);
        for (int i = 0; i < Stages.path().size(); i++) {
            String stage = Stages.path().get(i);
            LocalDate on = i <= rank ? first.get(stage) : null;
            addColumn(i, bar(i, rank, stopped), name(stage, stage.equals(now)), day(on));
        }
        String within = reached.isEmpty() ? null : words.subStage(reached.getFirst());
        if (within != null && !stopped && rank >= 0) {
            addWithin(within, rank);
        }
        if (stopped) {
            Label stop = new Label(words.get("casefile.stopped", words.day(reached.getFirst().on())));
            stop.getStyleClass().addAll("second-line", "semi-bold");
            add(stop, 0, 3, GridPane.REMAINING, 1);
        }
        setAccessibleText(new StagesInWords(words).tell(file));
    }

    /** The sub-stage stands below its stage and may be longer than it. */
    private void addWithin(String within, int rank) {
        Label label = new Label(within);
        label.setId("sub-stage");
        label.getStyleClass().addAll("second-line", "semi-bold");
        int left = Stages.path().size() - rank;
        boolean atTheEnd = left < 3;
        GridPane.setHalignment(label, atTheEnd ? HPos.RIGHT : HPos.LEFT);
        add(label, atTheEnd ? 0 : rank, 3, atTheEnd ? rank + 1 : left, 1);
    }

    private static int furthest(List<StageReached> reached) {
        return reached.stream().mapToInt(each -> Stages.path().indexOf(each.stage())).max().orElse(-1);
    }

    /** Bars grow as those of the glyph do; a stopped project's are hollow from where it stopped. */
    private static Region bar(int at, int rank, boolean stopped) {
        Region bar = new Region();
        double height = LOWEST + at * STEP;
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        bar.getStyleClass().setAll("wake-bar",
                at <= rank ? "stage-" + (at + 1) : stopped ? "stage-stopped" : "stage-ahead");
        GridPane.setValignment(bar, VPos.CENTER);
        return bar;
    }

    private Label name(String stage, boolean now) {
        Label name = new Label(words.label("stage", stage));
        name.getStyleClass().addAll("stage-name", now ? "semi-bold" : "muted");
        name.setId("stage-" + stage);
        return name;
    }

    private Label day(@org.jspecify.annotations.Nullable LocalDate on) {
        Label day = new Label(on == null ? "" : words.day(on));
        day.getStyleClass().add("second-line");
        return day;
    }
}
