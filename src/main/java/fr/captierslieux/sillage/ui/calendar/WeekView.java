package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarPage;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** A week: days above, what is of the whole day beneath them, then the hours. */
final class WeekView extends BorderPane implements DaysView {
    private final WeekTop top;
    private final WeekGrid grid;
    private final ScrollPane scroll;
    private boolean placed;

    WeekView(EntryFaces faces, DaysView.Acts acts) {
        this.grid = new WeekGrid(faces, acts);
        this.top = new WeekTop(faces, acts, grid);
        scroll = new ScrollPane(grid);
        scroll.setId("calendar-week-scroll");
        scroll.getStyleClass().addAll("edge-to-edge", "calendar-scroll");
        scroll.setMinHeight(180); // some hours: in a lower window the screen scrolls
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(top);
        setCenter(scroll);
        grid.revealed(this::reveal);
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            if (!placed && bounds.getHeight() > 0 && grid.prefHeight(-1) > bounds.getHeight()) {
                placed = true;
                Platform.runLater(() -> scroll.setVvalue(share(WeekGrid.MORNING, seen()))); // not while it is laid out
            }
        });
    }

    private double seen() {
        return scroll.getViewportBounds().getHeight();
    }

    private double share(double y, double seen) {
        return Math.clamp(y / (grid.prefHeight(-1) - seen), 0, 1);
    }

    /** Scrolls no further than until it is seen. */
    private void reveal(double from, double until) {
        double seen = seen();
        double hidden = grid.prefHeight(-1) - seen;
        if (seen > 0 && hidden > 0) {
            double above = scroll.getVvalue() * hidden;
            if (from < above) {
                scroll.setVvalue(share(from, seen));
            } else if (until > above + seen) {
                scroll.setVvalue(share(Math.min(from, until - seen), seen));
            }
        }
    }

    @Override
    public void show(CalendarPage page, @Nullable String key) {
        top.show(page);
        grid.show(page);
        DaysView.focus(this, key);
    }

    @Override
    public void look(LocalDate day) {
        grid.look(day);
    }

    /** The minute of the day on which the cursor is. */
    int minute() {
        return grid.minute();
    }

    @Override
    public void tick() {
        grid.requestLayout();
    }

    @Override
    public void focusDays() {
        grid.requestFocus();
    }
}
