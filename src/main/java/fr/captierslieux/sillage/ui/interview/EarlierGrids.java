package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the grids of before said: days, who, scores beside those of now, and what moved. */
final class EarlierGrids extends VBox {
    /** As many have room; older ones stand on the page of the case. */
    private static final int SHOWN = 3;
    private static final double COLUMN = 58;

    private final Words words;
    private final Written written;

    EarlierGrids(Words words) {
        super(6);
        this.words = words;
        this.written = new Written(words);
        setId("earlier-grids");
    }

    void show(List<Integer> now, List<VisionAssessed> earlier, LocalDate today) {
        getChildren().clear();
        Label title = new Label(words.get("interview.earlier"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        if (earlier.isEmpty()) {
            getChildren().add(wrapped(words.get("interview.earlier.none"), "muted"));
            return;
        }
        List<VisionAssessed> shown = earlier.subList(0, Math.min(SHOWN, earlier.size()));
        getChildren().add(table(now, shown, today));
        if (now.stream().anyMatch(score -> score >= 0)) {
            getChildren().add(wrapped(moved(now, shown.getFirst(), today), "muted"));
        }
        if (earlier.size() > SHOWN) {
            getChildren().add(wrapped(words.get("interview.earlier.more", earlier.size() - SHOWN), "second-line"));
        }
    }

    private GridPane table(List<Integer> now, List<VisionAssessed> shown, LocalDate today) {
        GridPane table = new GridPane(4, 5);
        table.setId("earlier-table");
        ColumnConstraints first = new ColumnConstraints(0, 150, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        table.getColumnConstraints().add(first);
        for (int i = 0; i <= shown.size(); i++) {
            ColumnConstraints column = new ColumnConstraints(COLUMN);
            column.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(column);
        }
        for (int i = 0; i < shown.size(); i++) {
            VisionAssessed look = shown.get(shown.size() - 1 - i);
            Label day = cell(written.day(look.on(), today), "second-line");
            day.setMinWidth(Region.USE_PREF_SIZE);
            if (look.advisor() != null) {
                day.setTooltip(new Tooltip(look.advisor()));
                day.setAccessibleText(day.getText() + ", " + look.advisor());
            }
            table.add(day, i + 1, 0);
        }
        table.add(cell(words.get("interview.now"), "semi-bold"), shown.size() + 1, 0);
        for (int row = 0; row < now.size(); row++) {
            Label name = wrapped(words.get("casefile.vision." + row), "second-line");
            GridPane.setValignment(name, VPos.TOP);
            table.add(name, 0, row + 1);
            for (int i = 0; i < shown.size(); i++) {
                table.add(cell(figure(shown.get(shown.size() - 1 - i).scores().get(row)), "muted"), i + 1, row + 1);
            }
            table.add(cell(figure(now.get(row)), "semi-bold"), shown.size() + 1, row + 1);
        }
        return table;
    }

    private static String figure(int score) {
        return score < 0 ? "–" : String.valueOf(score);
    }

    /** « Depuis le 3 mars (Inès Thébault) : Communauté 1 → 2 ». */
    private String moved(List<Integer> now, VisionAssessed last, LocalDate today) {
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            int was = last.scores().get(i);
            if (now.get(i) >= 0 && was >= 0 && now.get(i) != was) {
                moves.add(words.get("interview.move", words.get("casefile.vision." + i), was, now.get(i)));
            }
        }
        String since = written.day(last.on(), today);
        String who = last.advisor() == null ? since : words.get("interview.by", since, last.advisor());
        return moves.isEmpty()
                ? words.get("interview.moved.none", who)
                : words.get("interview.moved", who, String.join(", ", moves));
    }

    private static Label cell(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        return label;
    }

    static Label wrapped(String text, String look) {
        Label label = cell(text, look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
