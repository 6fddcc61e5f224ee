package fr.captierslieux.sillage.ui.settings;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The name of a section; a lock where its codes are fixed for counting. */
final class SectionCell extends ListCell<Section> {
    private final SettingsWords words;
    private final FontIcon lock = new FontIcon(Material2OutlinedAL.LOCK);

    SectionCell(SettingsWords words) {
        this.words = words;
        setContentDisplay(ContentDisplay.RIGHT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Section section, boolean empty) {
        super.updateItem(section, empty);
        if (empty || section == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = words.name(section);
        setText(name);
        boolean locked = section instanceof Section.Entries && section.isFixed();
        setGraphic(locked ? lock : null);
        setAccessibleText(locked ? words.words().get("settings.spoken.fixed", name) : name);
    }
}
