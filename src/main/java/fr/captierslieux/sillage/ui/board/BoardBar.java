package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.ui.cases.CaseWords;
import fr.captierslieux.sillage.ui.controls.FilterChip;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.FilterBar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What narrows the board, and what its columns are. */
final class BoardBar extends HBox {
    private final BoardModel model;
    private final CaseWords words;
    private final FilterBar bar;
    private final FilterChip network;
    private final FilterChip department;
    private final FilterChip advisor;
    private final Map<BoardGrouping, ToggleButton> groupings = new EnumMap<>(BoardGrouping.class);

    BoardBar(BoardModel model, CaseWords words) {
        this.model = model;
        this.words = words;
        bar = new FilterBar("board", "cases.filter.text", words.words(),
                text -> model.ask(query -> query.withText(text)));
        network = chip("network", Material2OutlinedAL.DEVICE_HUB, CaseQuery::withNetwork);
        department = chip("department", Material2OutlinedMZ.MAP, CaseQuery::withDepartment);
        advisor = chip("advisor", Material2OutlinedMZ.PERSON, CaseQuery::withAdvisor);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label by = new Label(words.get("board.group-by"));
        by.getStyleClass().addAll("muted", "second-line");
        by.setMinWidth(USE_PREF_SIZE);
        HBox grouped = new HBox(8, by, segments());
        grouped.setAlignment(Pos.CENTER_RIGHT);
        bar.addActions(grouped);
        getChildren().add(bar);
    }

    private HBox segments() {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        box.setAlignment(Pos.CENTER);
        ToggleGroup group = new ToggleGroup();
        for (BoardGrouping each : BoardGrouping.values()) {
            ToggleButton button = new ToggleButton(words.get("board.group." + each));
            button.setId("board-group-" + each);
            button.setToggleGroup(group);
            button.getStyleClass().add(each == BoardGrouping.STAGE
                    ? "first"
                    : each == BoardGrouping.ADVISOR ? "last" : "middle");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(words.get("board.group.spoken", button.getText()));
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave none chosen
                model.group(each);
            });
            groupings.put(each, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private FilterChip chip(String name, Ikon icon, BiFunction<CaseQuery, @Nullable String, CaseQuery> narrow) {
        FilterChip chip = new FilterChip("board-filter-" + name, words.words(), "cases.filter." + name, icon,
                value -> model.ask(query -> narrow.apply(query, value)));
        bar.offer(chip);
        return chip;
    }

    void offer(CaseChoices choices) {
        network.offer(chosen(choices.networks()));
        department.offer(chosen(choices.departments()));
        advisor.offer(chosen(choices.advisors()));
        show(model.queryProperty().get());
    }

    private static List<Choice> chosen(List<CaseChoices.Choice> choices) {
        return choices.stream().map(choice -> new Choice(choice.code(), choice.label())).toList();
    }

    void show(CaseQuery query) {
        bar.showText(query.text());
        network.show(query.network());
        department.show(query.department());
        advisor.show(query.advisor());
    }

    void show(BoardGrouping by) {
        Objects.requireNonNull(groupings.get(by)).setSelected(true);
    }

    TextField text() {
        return bar.text();
    }
}
