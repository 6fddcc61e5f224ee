package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.ui.forms.FormLayout.Group;
import fr.captierslieux.sillage.words.TypedDay.Leaning;
import java.util.List;

/** Makes the fields of the layout of one file. */
final class LayoutFields {
    /** A day that mostly lies ahead. */
    static final Editing DUE = new Editing.Day(Leaning.FUTURE);
    static final Editing LONG = new Editing.LongText();

    private final ExchangeFile file;

    LayoutFields(String file) {
        this.file = FormFiles.get(file);
    }

    FormField get(String header) {
        ExchangeColumn column = file.getColumn(header);
        return new FormField(header, edited(column), 1, null);
    }

    private static Editing edited(ExchangeColumn column) {
        boolean ends = column.header().equals("fin") || column.header().equals("fin_le");
        return column.header().equals("montant_eur")
                ? new Editing.Euros()
                : ends && column.kind() instanceof ColumnKind.Day ? DUE : Editing.of(column.kind());
    }

    FormField coded(String header, String... first) {
        FormField field = get(header);
        return field.editing() instanceof Editing.Coded coded
                ? field.edited(new Editing.Coded(coded.list(), List.of(first)))
                : field;
    }

    FormField longText(String header) {
        return get(header).edited(LONG);
    }

    List<FormField> row(FormField... fields) {
        return List.of(fields);
    }

    FormLayout layout(List<List<FormField>> rows) {
        return new FormLayout(file.name(), List.of(new Group("", rows)));
    }

    /** With a second group under a heading. */
    FormLayout layout(List<List<FormField>> rows, String heading, List<List<FormField>> others) {
        return new FormLayout(file.name(), List.of(new Group("", rows), new Group(heading, others)));
    }
}
