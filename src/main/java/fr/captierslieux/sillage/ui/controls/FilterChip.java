package fr.captierslieux.sillage.ui.controls;

import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * A chip that narrows a list by one of several: shows what it narrows by, offers the choices, takes the choice back with one click.
 * It is seen while it narrows, or while its choices are open.
 */
public final class FilterChip extends HBox {
    private static final double ROW = 28;
    private static final int ROWS_SHOWN = 12;

    private final Words words;
    private final String name;
    private final Ikon icon;
    private final ReadOnlyBooleanWrapper set = new ReadOnlyBooleanWrapper();
    private final Consumer<@Nullable String> chosen;
    private final Button face;
    private final Button clear;
    private final ListView<Choice> list = new ListView<>();
    private @Nullable PopOver open;
    private @Nullable String value;

    /**
     * Something to choose.
     *
     * @param code  what is chosen
     * @param label what is read
     */
    public record Choice(String code, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** @param chosen is told the code, or null when the choice is taken back */
    public FilterChip(String id, Words words, String nameKey, Ikon icon, Consumer<@Nullable String> chosen) {
        this.words = words;
        this.name = words.get(nameKey);
        this.icon = icon;
        this.chosen = chosen;
        face = new Button(name, new FontIcon(icon));
        face.setId(id);
        face.getStyleClass().setAll("button", "chip");
        face.setMinWidth(Button.USE_PREF_SIZE);
        face.setOnAction(event -> open());
        clear = new Button(words.get("filter.clear", name), new FontIcon(Material2OutlinedAL.CLOSE));
        clear.setId(id + "-clear");
        clear.getStyleClass().setAll("button", "chip-clear");
        clear.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        clear.setAccessibleText(words.get("filter.clear", name));
        clear.setOnAction(event -> choose(null));
        getStyleClass().add("filter-chip");
        getChildren().addAll(face, clear);
        list.setId(id + "-list");
        list.getStyleClass().add("choices");
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.setCellFactory(owner -> new ChoiceCell());
        list.setOnMouseClicked(event -> takeSelected());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                takeSelected();
            }
        });
        show(null);
    }

    /** What can be chosen from here on. */
    public void offer(List<Choice> choices) {
        list.getItems().setAll(choices);
        list.setPrefHeight(Math.min(ROWS_SHOWN, Math.max(1, choices.size())) * ROW + 2);
        show(value);
    }

    /** Shows a choice without telling of it. */
    public void show(@Nullable String code) {
        value = code;
        Choice current = list.getItems().stream().filter(choice -> choice.code().equals(code)).findFirst().orElse(null);
        String shown = code == null ? name : current == null ? code : current.label();
        face.setText(shown);
        face.setAccessibleText(
                code == null ? words.get("filter.choose", name) : words.get("filter.chosen", name, shown));
        clear.setVisible(code != null);
        clear.setManaged(code != null);
        getStyleClass().remove("set");
        face.getStyleClass().remove("set");
        if (code != null) {
            getStyleClass().add("set");
            face.getStyleClass().add("set");
        }
        list.getSelectionModel().select(current);
        set.set(code != null);
        showWhileNeeded();
    }

    private void showWhileNeeded() {
        boolean needed = set.get() || open != null;
        setVisible(needed);
        setManaged(needed);
    }

    /** Whether it narrows. */
    public ReadOnlyBooleanProperty setProperty() {
        return set.getReadOnlyProperty();
    }

    /** What it narrows by, in words. */
    public String name() {
        return name;
    }

    /** By what it narrows now: « Statut : actif »; empty where it does not. */
    public String said() {
        return set.get() ? words.get("filter.chosen", name, face.getText()) : "";
    }

    public Ikon icon() {
        return icon;
    }

    /** Names its parts. */
    public String faceId() {
        return face.getId();
    }

    private void choose(@Nullable String code) {
        if (open != null) {
            open.hide();
        }
        show(code);
        chosen.accept(code);
        face.requestFocus();
    }

    private void takeSelected() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            choose(choice.code());
        }
    }

    /** Offers the choices. */
    public void open() {
        PopOver popOver = new PopOver(list);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(name);
        open = popOver;
        popOver.setOnHidden(event -> {
            open = null;
            showWhileNeeded();
        });
        showWhileNeeded();
        applyCss();
        if (getParent() != null) {
            getParent().layout(); // the pop-up points at the chip where it stands now
        }
        popOver.show(face);
        list.requestFocus();
    }

    /** Tells long labels whole in a tooltip-free way: the cell is as wide as its text. */
    private static final class ChoiceCell extends ListCell<Choice> {
        private final Label label = new Label();

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            label.setText(choice == null ? "" : choice.label());
            setGraphic(empty ? null : label);
            setAccessibleText(choice == null ? null : choice.label());
        }
    }
}
