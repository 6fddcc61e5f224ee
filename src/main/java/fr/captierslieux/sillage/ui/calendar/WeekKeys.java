package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.ui.calendar.WeekGrid.Placed;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keyboard in the hours of a week: arrows go from hour to hour, and from thing to thing once one has it; Escape goes back to the hours. */
final class WeekKeys {
    private final WeekGrid grid;
    private final DaysView.Acts acts;

    WeekKeys(WeekGrid grid, DaysView.Acts acts) {
        this.grid = grid;
        this.acts = acts;
    }

    void install() {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && !event.isShiftDown();
            if (plain && take(event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean take(KeyCode code) {
        Placed focused = grid.focused();
        return focused == null ? grid.isFocused() && fromHour(code) : fromThing(code, focused);
    }

    private boolean fromHour(KeyCode code) {
        switch (code) {
            case UP -> grid.goTo(grid.minute() - WeekGrid.HALF_HOUR);
            case DOWN -> grid.goTo(grid.minute() + WeekGrid.HALF_HOUR);
            case LEFT -> acts.look(grid.day().minusDays(1));
            case RIGHT -> acts.look(grid.day().plusDays(1));
            case HOME -> grid.goTo(8 * 60);
            case END -> grid.goTo(18 * 60);
            case ENTER -> grid.findAtCursor().ifPresentOrElse(this::focus,
                    () -> acts.create(grid.day(), grid.minute()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean fromThing(KeyCode code, Placed from) {
        switch (code) {
            case UP, DOWN -> goTo(beside(from, code == KeyCode.UP ? -1 : 1), from, 0);
            case LEFT -> goTo(inColumn(from, -1), from, -1);
            case RIGHT -> goTo(inColumn(from, 1), from, 1);
            case ESCAPE -> goTo(null, from, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus(Placed thing) {
        grid.reveal(thing);
        thing.node().requestFocus();
    }

    /** To a thing; where there is none, to the hours of a day as late as the thing that was left. */
    private void goTo(@Nullable Placed thing, Placed from, int days) {
        if (thing != null) {
            focus(thing);
        } else {
            grid.requestFocus();
            acts.look(from.entry().on().plusDays(days));
            grid.goTo(from.place().from() / WeekGrid.HALF_HOUR * WeekGrid.HALF_HOUR);
        }
    }

    /** Before or after it on the same day. */
    private @Nullable Placed beside(Placed from, int step) {
        int index = grid.placed().indexOf(from) + step;
        Placed other = index < 0 || index >= grid.placed().size() ? null : grid.placed().get(index);
        return other != null && other.column() == from.column() ? other : null;
    }

    /** Nearest in time on the day before or after. */
    private @Nullable Placed inColumn(Placed from, int step) {
        Optional<Placed> nearest = grid.placed().stream().filter(each -> each.column() == from.column() + step)
                .min(Comparator.comparingInt(each -> Math.abs(each.place().from() - from.place().from())));
        return nearest.orElse(null);
    }
}
