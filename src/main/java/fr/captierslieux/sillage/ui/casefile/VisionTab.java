package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The vision of the project: six criteria, one column a look at them, the newest first. */
final class VisionTab implements CaseTab {
    private static final int CRITERIA = 6;
    private static final int MOST = 3;
    private static final double CRITERION_WIDTH = 200;
    private static final double COLUMN_WIDTH = 104;
    /** Older looks stand in the timeline. */
    private static final int SHOWN = 4;

    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;

    VisionTab(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-vision", "casefile.tab.VISION");
    }

    @Override
    public void show(CaseFile file) {
        parts.clear();
        parts.section("casefile.section.vision", parts.button("add-vision", "casefile.add-vision",
                Material2OutlinedAL.ADD, () -> acts.open(requests -> requests.add("visions", "le"))));
        List<VisionAssessed> looks = file.list(VisionAssessed.class);
        if (looks.isEmpty()) {
            parts.nothing("casefile.no-vision");
            return;
        }
        parts.add(grid(looks.subList(0, Math.min(SHOWN, looks.size()))));
        looks.forEach(look -> parts.line(parts.main(words.get("casefile.vision.of", words.day(look.on()))),
                parts.second(look.advisor() == null ? "" : look.advisor()),
                parts.acts(words.get("casefile.vision.of", words.day(look.on())),
                        () -> acts.edit("visions", look.row()), () -> acts.remove(look))));
    }

    private Node grid(List<VisionAssessed> looks) {
        GridPane grid = new GridPane(12, 10);
        grid.setId("vision-grid");
        grid.getStyleClass().add("vision-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(CRITERION_WIDTH));
        for (int column = 0; column < looks.size(); column++) {
            ColumnConstraints width = new ColumnConstraints(COLUMN_WIDTH);
            width.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(width);
            Label day = new Label(words.day(looks.get(column).on()));
            day.getStyleClass().add(column == 0 ? "semi-bold" : "muted");
            grid.add(day, column + 1, 0);
        }
        for (int row = 0; row < CRITERIA; row++) {
            grid.add(TabParts.wrapped(words.get("casefile.vision." + row), "fact-value"), 0, row + 1);
            for (int column = 0; column < looks.size(); column++) {
                grid.add(score(looks.get(column).scores().get(row), column == 0), column + 1, row + 1);
            }
        }
        return grid;
    }

    /** Three marks, filled up to the score, with the figure: never the marks alone. */
    private Node score(int score, boolean newest) {
        HBox marks = new HBox(3);
        marks.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < MOST; i++) {
            Region mark = new Region();
            mark.getStyleClass().addAll("vision-mark", i < score ? newest ? "now" : "before" : "empty");
            marks.getChildren().add(mark);
        }
        Label figure = new Label(score < 0 ? words.get("casefile.vision.none") : String.valueOf(score));
        figure.getStyleClass().add("second-line");
        return new HBox(8, marks, figure);
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
