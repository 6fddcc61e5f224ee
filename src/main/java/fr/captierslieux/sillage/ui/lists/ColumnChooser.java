package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Which columns a list shows, in which order and how wide: chosen from a menu, by dragging a header or its edge, and remembered.
 *
 * @param <R> a row
 */
public final class ColumnChooser<R> {
    /** More than these do not fit into the window that every screen is drawn for. */
    private static final int MOST = 6;
    private static final Duration STILL = Duration.millis(400);

    private final PagedTable<R> table;
    private final String name;
    private final Settings settings;
    private final List<CheckMenuItem> items = new ArrayList<>();
    private final MenuButton button;
    private final PauseTransition quiet = new PauseTransition(STILL);

    /** @param list names the list in settings */
    public ColumnChooser(String list, PagedTable<R> table, List<ListColumn<R>> columns, Words words,
            Settings settings) {
        this.table = table;
        this.name = "columns." + list;
        this.settings = settings;
        this.button = button(list, words);
        Map<String, Double> kept = kept(columns);
        List<ListColumn<R>> ordered = new ArrayList<>(columns);
        List<String> order = List.copyOf(kept.keySet());
        ordered.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        for (ListColumn<R> column : ordered) {
            TableColumn<@Nullable R, @Nullable R> made = table.tableColumn(column, words,
                    kept.getOrDefault(column.id(), column.width()));
            made.setVisible(kept.containsKey(column.id()));
            made.visibleProperty().subscribe((before, now) -> changed());
            made.widthProperty().subscribe((before, now) -> quiet.playFromStart());
            table.getColumns().add(made);
        }
        columns.forEach(column -> items.add(item(column, words)));
        button.getItems().setAll(items);
        table.getColumns().addListener((ListChangeListener<TableColumn<@Nullable R, ?>>) change -> changed());
        quiet.setOnFinished(event -> keep());
        showState();
    }

    private static MenuButton button(String list, Words words) {
        MenuButton button = new MenuButton(words.get("lists.columns"), new FontIcon(Material2OutlinedMZ.VIEW_COLUMN));
        button.setId(list + "-columns");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.get("lists.columns"));
        button.setTooltip(new Tooltip(words.get("lists.columns")));
        button.getStyleClass().add("icon-only");
        return button;
    }

    private static <R> int place(List<String> order, ListColumn<R> column) {
        int place = order.indexOf(column.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** {@code PROJECT:224,STAGE:190}; what this version does not know is left out. */
    private Map<String, Double> kept(List<ListColumn<R>> columns) {
        Map<String, Double> kept = new LinkedHashMap<>();
        for (String part : settings.find(name).orElse("").split(",")) {
            int colon = part.indexOf(':');
            String id = colon < 0 ? "" : part.substring(0, colon);
            if (columns.stream().anyMatch(column -> column.id().equals(id))
                    && part.substring(colon + 1).matches("\\d{1,4}")) {
                kept.put(id, Double.valueOf(part.substring(colon + 1)));
            }
        }
        if (kept.isEmpty()) {
            columns.stream().filter(ListColumn::first).forEach(column -> kept.put(column.id(), column.width()));
        }
        return kept;
    }

    private CheckMenuItem item(ListColumn<R> column, Words words) {
        CheckMenuItem item = new CheckMenuItem(words.get(column.titleKey()));
        item.setId("choose-" + column.id());
        item.setUserData(column.id());
        item.setOnAction(event -> tableColumn(column.id()).setVisible(item.isSelected()));
        return item;
    }

    private TableColumn<@Nullable R, ?> tableColumn(String id) {
        return table.getColumns().stream().filter(column -> PagedTable.columnOf(column).id().equals(id)).findFirst()
                .orElseThrow();
    }

    private void changed() {
        showState();
        table.refresh(); // which cell is the first of its row decides on the margin
        keep();
    }

    /** The last column cannot go, and no more can come than fit. */
    private void showState() {
        long shown = table.getColumns().stream().filter(TableColumn::isVisible).count();
        for (CheckMenuItem item : items) {
            boolean visible = tableColumn(String.valueOf(item.getUserData())).isVisible();
            item.setSelected(visible);
            item.setDisable(visible ? shown == 1 : shown >= MOST);
        }
        boolean first = true;
        for (TableColumn<@Nullable R, ?> column : table.getColumns()) {
            column.getStyleClass().remove("first");
            if (first && column.isVisible()) {
                column.getStyleClass().add("first");
                first = false;
            }
        }
    }

    /** Remembers what is chosen. */
    public void keep() {
        quiet.stop();
        settings.keep(name, table.getColumns().stream().filter(TableColumn::isVisible)
                .map(column -> PagedTable.columnOf(column).id() + ":" + Math.round(column.getWidth()))
                .collect(Collectors.joining(",")));
    }

    /** Where columns are chosen. */
    public MenuButton button() {
        return button;
    }
}
