package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.forms.Reading.Understood;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One field of a form that is open: what stands in it, what it showed at first, and what is wrong with it. */
public final class FieldModel {
    private final FormField field;
    private final boolean required;
    private final Function<String, Reading> read;
    private final StringProperty entry = new SimpleStringProperty("");
    private final BooleanProperty relevant = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable NotUnderstood> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<NotUnderstood>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private String before = "";
    private String shownFirst = "";

    /**
     * @param required whether it must say something
     * @param read     what an entry means
     */
    FieldModel(FormField field, boolean required, Function<String, Reading> read) {
        this.field = field;
        this.required = required;
        this.read = read;
    }

    public FormField field() {
        return field;
    }

    public String header() {
        return field.header();
    }

    public boolean isRequired() {
        return required;
    }

    /** What stands in the editor (see {@link Typing}). */
    public StringProperty entryProperty() {
        return entry;
    }

    /** Whether it matters now and is shown. */
    public BooleanProperty relevantProperty() {
        return relevant;
    }

    /** What is wrong with it, once it was looked at; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable NotUnderstood> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What is lawful in it and yet worth a look. */
    public ReadOnlyObjectProperty<List<NotUnderstood>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    void warn(List<NotUnderstood> found) {
        warnings.set(List.copyOf(found));
    }

    public Reading reading() {
        return read.apply(entry.get());
    }

    /** The exchange text, or what was typed where it cannot be read. */
    public String text() {
        return reading() instanceof Understood understood ? understood.exchange() : entry.get();
    }

    /** What a draft keeps of it: the exchange text, or the entry where that holds more or cannot be read. */
    String kept() {
        boolean makes = field.editing().makes() && Stream.of(entry.get().split("\\|")).anyMatch(NewPerson::isNew);
        return makes ? entry.get() : text();
    }

    /** The exchange text that it had when the form was opened, or that another person gave it since. */
    public String before() {
        return before;
    }

    /** Whether the person changed it. */
    public boolean isTouched() {
        return !entry.get().equals(shownFirst) && !text().equals(before);
    }

    /** Takes over what the row says. */
    void rebase(String exchange, String shown) {
        before = exchange;
        shownFirst = shown;
        entry.set(shown);
    }

    /** The row says something else now, and the person's own entry stands. */
    void rebaseUnder(String exchange, String shown) {
        before = exchange;
        shownFirst = shown;
    }

    /** Looks whether it can stand so; says what is wrong with it. */
    public boolean check() {
        Reading reading = reading();
        if (reading instanceof NotUnderstood wrong) {
            fault.set(wrong);
        } else if (required && text().isEmpty()) {
            fault.set(NotUnderstood.of("MISSING_VALUE"));
        } else {
            fault.set(null);
        }
        return fault.get() == null;
    }

    /** Says what is wrong with it, or with null that nothing is. */
    void refuse(@Nullable NotUnderstood wrong) {
        fault.set(wrong);
    }
}
