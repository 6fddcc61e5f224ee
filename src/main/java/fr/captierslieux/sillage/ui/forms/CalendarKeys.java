package fr.captierslieux.sillage.ui.forms;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/** The keyboard in a calendar: arrows go by days and weeks, pages by months, Enter takes the day. The control alone knows pages only. */
final class CalendarKeys {
    private final Calendar calendar;
    private final Consumer<LocalDate> take;
    private LocalDate day;

    /**
     * @param day  where the keyboard begins
     * @param take is told the day that was taken
     */
    CalendarKeys(Calendar calendar, LocalDate day, Consumer<LocalDate> take) {
        this.calendar = calendar;
        this.day = day;
        this.take = take;
        calendar.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** The calendar is shown: the keyboard is on its day. */
    void begin() {
        calendar.applyCss(); // makes the skin, which knows the cells
        calendar.requestFocus();
        goTo(day);
    }

    private void onKey(KeyEvent event) {
        LocalDate next = switch (event.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case ENTER, SPACE -> day;
            default -> null;
        };
        if (next == null) {
            return;
        }
        event.consume();
        if (next.equals(day)) {
            take.accept(day);
        } else {
            goTo(next);
        }
    }

    private void goTo(LocalDate next) {
        if (calendar.getSkin() instanceof CalendarSkin skin) {
            day = next;
            skin.goToDate(next, true);
        }
    }
}
