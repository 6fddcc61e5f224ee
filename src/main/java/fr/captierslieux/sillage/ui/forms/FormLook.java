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
import java.util.stream.Stream;

/** Shows beside the fields of a form what is lawful and yet worth a look, while one writes. It never stands against saving. */
final class FormLook {
    private final FormModel form;
    private final CheckRecord check;
    private final Likes likes;
    private final Background background;
    private final Lane lane = new Lane();

    FormLook(FormModel form, CheckRecord check, Likes likes, Background background) {
        this.form = form;
        this.check = check;
        this.likes = likes;
        this.background = background;
    }

    void look() {
        if (FormFiles.isOfSeveral(form.file())) { // what is worth a look in it stands beside it
            return;
        }
        RecordEdit edit = new RecordEdit(form.file().name(), form.request().row(), form.version(), readable());
        background.read(lane, () -> new Found(check.check(edit), likes.find(edit), Likes.beside(edit.file())),
                this::show, failure -> {
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

    /** What breaks no rule, and who is there already. */
    private record Found(List<FieldFault> faults, List<NotUnderstood> like, String beside) {
        List<NotUnderstood> of(String header) {
            Stream<NotUnderstood> own = faults.stream().filter(each -> each.header().equals(header))
                    .map(each -> new NotUnderstood(each.kind().name(), each.details()));
            return Stream.concat(own, header.equals(beside) ? like.stream() : Stream.empty()).toList();
        }
    }

    private void show(Found found) {
        form.fields().forEach(field -> field.warn(found.of(field.header())));
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
