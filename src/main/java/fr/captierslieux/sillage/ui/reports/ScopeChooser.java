package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One part of the scope: everything, or one of several. */
public final class ScopeChooser extends MenuButton {
    private static final double WIDEST = 240;

    private final String allLabel;
    private final String name;
    private final Consumer<@Nullable String> chosen;
    private List<Choice> choices = List.of();
    private @Nullable String value;

    /**
     * @param id       names its nodes
     * @param name     what it chooses
     * @param allLabel what stands for everything
     */
    public ScopeChooser(String id, String name, String allLabel, Consumer<@Nullable String> chosen) {
        this.name = name;
        this.allLabel = allLabel;
        this.chosen = chosen;
        setId(id);
        setMaxWidth(WIDEST);
        show(null);
    }

    /** What may be chosen. */
    public void offer(List<Choice> offered) {
        choices = List.copyOf(offered);
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(item(group, null, allLabel));
        choices.forEach(choice -> getItems().add(item(group, choice.code(), choice.label())));
        show(value);
    }

    private RadioMenuItem item(ToggleGroup group, @Nullable String code, String label) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setMnemonicParsing(false);
        item.setId(getId() + "-" + (code == null ? "all" : code));
        item.setToggleGroup(group);
        item.setUserData(code);
        item.setOnAction(event -> chosen.accept(code));
        return item;
    }

    /** What the figures are restricted to; empty for everything. */
    public String chosenLabel() {
        return value == null ? "" : getText();
    }

    /** What is chosen; null for everything. */
    public void show(@Nullable String code) {
        value = code;
        setMnemonicParsing(false);
        setText(choices.stream().filter(choice -> choice.code().equals(code)).map(Choice::label).findFirst()
                .orElse(code == null ? allLabel : code));
        setAccessibleText(name + ", " + getText());
        setTooltip(new Tooltip(getText())); // an agreement may be called longer than there is room
        getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(Objects.equals(item.getUserData(), code));
            }
        });
    }
}
