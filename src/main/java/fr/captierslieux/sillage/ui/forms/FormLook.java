package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.CheckRecord;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.forms.Reading.Understood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows beside the fields of a form what is lawful and yet worth a look, while one writes. It never stands against saving. */
final class FormLook {
    private final FormModel form;
    private final CheckRecord check;
    private final Background background;
    private final Lane lane = new Lane();

    FormLook(FormModel form, CheckRecord check, Background background) {
        this.form = form;
        this.check = check;
        this.background = background;
    }

    void look() {
        if (FormFiles.isOfSeveral(form.file())) { // what is worth a look in it stands beside it
            return;
        }
        RecordEdit edit = new RecordEdit(form.file().name(), form.request().row(), form.version(), readable());
        background.read(lane, () -> check.check(edit), this::show, failure -> {
        });
    }

    /** What stands in the fields as far as it can be read. */
    private Map<String, Change> readable() {
        Map<String, Change> changes = new HashMap<>();
        form.request().given().forEach((header, text) -> changes.put(header, new Change("", text)));
        form.fields().stream().filter(field -> !Drafts.isGiven(form.request(), field.header())).forEach(
                field -> changes.put(field.header(), new Change(field.before(),
                        field.reading() instanceof Understood understood ? understood.exchange() : "")));
        return changes;
    }

    private void show(List<FieldFault> found) {
        form.fields().forEach(field -> field.warn(found.stream().filter(each -> each.header().equals(field.header()))
                .map(each -> new NotUnderstood(each.kind().name(), each.details())).toList()));
    }

    /** Whether a warning stands beside its field already. */
    boolean shows(FieldFault warning) {
        return form.find(warning.header()).filter(field -> field.relevantProperty().get()
                && field.warningsProperty().get().contains(
                        new NotUnderstood(warning.kind().name(), warning.details())))
                .isPresent();
    }

    void leave() {
        lane.leave();
    }
}
