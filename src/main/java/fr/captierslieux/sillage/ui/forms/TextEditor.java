package fr.captierslieux.sillage.ui.forms;

import atlantafx.base.controls.Calendar;
import fr.captierslieux.sillage.ui.forms.Reading.Understood;
import fr.captierslieux.sillage.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One line that is typed. What was understood is shown in its usual form once the field is left. */
final class TextEditor implements FieldEditor {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final FieldModel model;
    private final TextField field;

    private TextEditor(FieldModel model, TextField field) {
        this.model = model;
        this.field = field;
        field.setMaxWidth(Double.MAX_VALUE);
        field.textProperty().bindBidirectional(model.entryProperty());
    }

    /** A text, as typed. */
    static TextEditor plain(FieldModel model) {
        return new TextEditor(model, new TextField());
    }

    /** A number or duration, written out in its usual form. */
    static TextEditor written(FieldModel model, FormModel form) {
        TextEditor editor = new TextEditor(model, new TextField());
        editor.writeOut(form);
        return editor;
    }

    /** A day, with a calendar at hand. */
    static TextEditor day(FieldModel model, FormModel form, Words words, Overlay overlay) {
        CustomTextField field = new CustomTextField();
        TextEditor editor = new TextEditor(model, field);
        editor.writeOut(form);
        Button open = new Button(words.get("form.calendar"), new FontIcon(Material2OutlinedAL.CALENDAR_TODAY));
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setAccessibleText(words.get("form.calendar"));
        open.getStyleClass().setAll("button", "in-field");
        open.setFocusTraversable(false); // the keys of the field open it too: days are typed faster than chosen
        open.setOnAction(event -> editor.openCalendar(overlay, form.today()));
        field.setRight(open);
        field.setAlignment(Pos.CENTER_LEFT);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean down = event.getCode() == KeyCode.DOWN && event.isAltDown();
            if (down || event.getCode() == KeyCode.F4) {
                editor.openCalendar(overlay, form.today());
                event.consume();
            }
        });
        return editor;
    }

    private void writeOut(FormModel form) {
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && model.reading() instanceof Understood understood) {
                model.entryProperty().set(form.shown(model, understood.exchange()));
            }
        });
    }

    private void openCalendar(Overlay overlay, LocalDate today) {
        LocalDate shown = model.reading() instanceof Understood understood && !understood.exchange().isEmpty()
                ? LocalDate.parse(understood.exchange())
                : null;
        Calendar calendar = new Calendar(shown);
        calendar.getStyleClass().add("form-calendar");
        calendar.valueProperty().subscribe((before, day) -> {
            if (day != null) {
                take(day, overlay);
            }
        });
        CalendarKeys keys = new CalendarKeys(calendar, shown == null ? today : shown, day -> take(day, overlay));
        overlay.open(field, calendar, Overlay.Width.OWN);
        keys.begin();
    }

    private void take(LocalDate day, Overlay overlay) {
        model.entryProperty().set(TYPED.format(day));
        overlay.close();
        field.requestFocus();
        field.end();
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public Node target() {
        return field;
    }
}
