package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.ui.day.DayWords;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A month as a list: under each day that has something, what it has. */
final class ListDays extends ListView<ListDays.Row> implements DaysView {
    private static final double ROW = 44;

    private final CalendarWords words;
    private final EntryFaces.Acts acts;
    private DayScope scope = DayScope.MINE;
    private boolean showing;

    /** A day, or one of its things. */
    record Row(LocalDate day, @Nullable CalendarEntry entry, int unread) {
    }

    ListDays(CalendarWords words, EntryFaces.Acts acts, DaysView.Acts days) {
        this.words = words;
        this.acts = acts;
        setId("calendar-list-days");
        getStyleClass().add("calendar-list-days");
        setFixedCellSize(ROW);
        setAccessibleText(words.get("calendar.list.spoken"));
        setCellFactory(view -> new RowCell());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row != null) {
                if (row.entry() == null) {
                    days.look(row.day());
                } else {
                    acts.choose(row.entry());
                }
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void open() {
        Row row = getSelectionModel().getSelectedItem();
        if (row != null && row.entry() != null) {
            acts.open(row.entry());
        }
    }

    @Override
    public void show(CalendarPage page, @Nullable String key) {
        scope = page.scope();
        List<Row> rows = new ArrayList<>();
        for (LocalDate day = page.days().from(); !day.isAfter(page.days().to()); day = day.plusDays(1)) {
            LocalDate on = day;
            List<CalendarEntry> entries = page.on(on);
            int unread = page.unread().getOrDefault(on, 0);
            if (!entries.isEmpty() || unread > 0) {
                rows.add(new Row(on, null, entries.size() + unread));
                entries.forEach(entry -> rows.add(new Row(on, entry, 0)));
            }
        }
        Row before = getSelectionModel().getSelectedItem();
        showing = true; // a list that changes chooses by itself
        getItems().setAll(rows);
        showing = false;
        String wanted = key != null ? key : before == null || before.entry() == null ? "" : before.entry().key();
        rows.stream().filter(row -> row.entry() != null && row.entry().key().equals(wanted)).findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    @Override
    public void look(LocalDate day) {
        Row chosen = getSelectionModel().getSelectedItem();
        if (chosen == null || !chosen.day().equals(day)) {
            getItems().stream().filter(row -> !row.day().isBefore(day)).findFirst().ifPresent(row -> {
                getSelectionModel().select(row);
                scrollTo(row);
            });
        }
    }

    @Override
    public void tick() {
        // a list shows no present
    }

    @Override
    public void focusDays() {
        requestFocus();
    }

    /** A day as a heading, a thing in two lines. */
    private final class RowCell extends ListCell<Row> {
        private final Label heading = Faces.label("day-heading");
        private final FontIcon icon = new FontIcon(Material2OutlinedAL.EVENT);
        private final Label time = new Label();
        private final Label title = Faces.label("cell-main");
        private final Label detail = Faces.label("second-line", "muted");
        private final Label note = new Label();
        private final HBox headingFace = new HBox(heading);
        private final HBox face;

        RowCell() {
            setPrefWidth(0);
            getStyleClass().add("calendar-row");
            VBox text = Faces.stacked(title, detail);
            HBox.setHgrow(text, Priority.ALWAYS);
            time.setMinWidth(96);
            time.getStyleClass().add("second-line");
            note.getStyleClass().add("second-line");
            note.setMinWidth(USE_PREF_SIZE);
            face = new HBox(10, icon, time, text, note);
            face.setAlignment(Pos.CENTER_LEFT);
            headingFace.setAlignment(Pos.BOTTOM_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else if (row.entry() == null) {
                heading.setText(words.days().longDayAlone(row.day()));
                setGraphic(headingFace);
                setAccessibleText(words.get("calendar.month.cursor", heading.getText(), row.unread()));
            } else {
                showThing(row.entry());
            }
        }

        private void showThing(CalendarEntry entry) {
            icon.setIconCode(CalendarWords.icon(entry.kind()));
            time.setText(words.time(entry));
            title.setText(words.longTitle(entry));
            detail.setText(DayWords.join(words.kind(entry), words.where(entry), words.more(entry),
                    scope == DayScope.MINE ? "" : words.who(entry)));
            note.setText(words.state(entry));
            setGraphic(face);
            setAccessibleText(words.spoken(entry));
        }
    }
}
