package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A trainee on a half-day: one letter, spoken as a sentence. Only the cell of the cursor is reached by Tab. */
final class AttendanceCell extends Label {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNWRITTEN = PseudoClass.getPseudoClass("unwritten");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final String OFF = "off";
    private static final String[] LOOKS = Stream
            .concat(Stream.of(OFF), Stream.of(Presence.values()).map(AttendanceCell::look)).toArray(String[]::new);

    private final Enrolment enrolment;
    private final HalfDay halfDay;

    AttendanceCell(Enrolment enrolment, HalfDay halfDay) {
        this.enrolment = enrolment;
        this.halfDay = halfDay;
        getStyleClass().add("attendance-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setFocusTraversable(false);
    }

    private static String look(Presence presence) {
        return presence.name().toLowerCase(Locale.ROOT);
    }

    void show(AttendanceModel model, SheetsModel sheets, TrainingWords words) {
        Mark mark = model.mark(enrolment, halfDay);
        boolean unsigned = sheets.isUnsigned(enrolment, halfDay);
        setText(words.cell(model, sheets, enrolment, halfDay));
        Faces.look(this, mark != null ? look(mark.presence()) : enrolment.isAwaited(halfDay.on()) ? "" : OFF, LOOKS);
        boolean unwritten = model.isUnwritten(enrolment, halfDay);
        pseudoClassStateChanged(UNWRITTEN, unwritten);
        pseudoClassStateChanged(TYPING, model.isTyping(enrolment, halfDay));
        String there = words.spoken(enrolment, halfDay, mark);
        String said = unsigned ? words.get("trainings.sheet.cell.spoken", there) : there;
        setAccessibleText(unwritten ? words.get("trainings.attendance.unwritten", said) : said);
    }

    /** Whether the next letter goes here. */
    void current(boolean now) {
        pseudoClassStateChanged(CURRENT, now);
        setFocusTraversable(now);
    }
}
