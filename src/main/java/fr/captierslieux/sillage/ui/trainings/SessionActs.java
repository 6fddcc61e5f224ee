package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Evaluation;
import fr.captierslieux.sillage.trainings.Funding;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.SessionFacts;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What can be done with a session: forms at its side, removing, going to a person or a project. */
final class SessionActs {
    private final SessionModel model;
    private final Consumer<FormRequest> forms;
    private final RemovedRecords removed;
    private final Navigation navigation;

    /** @param forms opens a form beside the page */
    SessionActs(SessionModel model, Consumer<FormRequest> forms, RemovedRecords removed, Navigation navigation) {
        this.model = model;
        this.forms = forms;
        this.removed = removed;
        this.navigation = navigation;
    }

    private void ofSession(Consumer<SessionFile> act) {
        SessionFile file = model.fileProperty().get();
        if (file != null) {
            act.accept(file);
        }
    }

    void editSession() {
        ofSession(file -> forms.accept(FormRequest.edit(SessionFacts.FILE, file.facts().row())));
    }

    void editProgramme() {
        ofSession(file -> forms.accept(FormRequest.edit("formations",
                RowId.derived("training_programme", file.facts().programme().value()))));
    }

    /** Several people at once. */
    void enrol() {
        ofSession(file -> forms.accept(FormRequest.create(FormFiles.ENROLMENT,
                Map.of(FormFiles.SESSION, file.facts().code().value()))));
    }

    /** One more half-day, as the last one was. */
    void addHalfDay() {
        ofSession(file -> {
            Map<String, String> given = new HashMap<>(Map.of("session", file.facts().code().value()));
            file.halfDays().stream().reduce((one, next) -> next).ifPresent(last -> {
                given.put("moment", last.moment().code());
                given.put("formateurs", last.trainers());
                given.put("formateur", last.trainers().isEmpty() ? last.trainer() : "");
                given.put("debut", last.startsAt() == null ? "" : String.valueOf(last.startsAt()));
                given.put("fin", last.endsAt() == null ? "" : String.valueOf(last.endsAt()));
            });
            given.values().removeIf(String::isEmpty);
            forms.accept(FormRequest.create(HalfDay.FILE, given));
        });
    }

    void edit(HalfDay halfDay) {
        forms.accept(FormRequest.edit(HalfDay.FILE, halfDay.row()));
    }

    void edit(Enrolment enrolment) {
        forms.accept(FormRequest.edit(Enrolment.FILE, enrolment.row()));
    }

    /** Somebody stops: the form of the enrolment, where that is said. */
    void stop(Enrolment enrolment) {
        forms.accept(new FormRequest(Enrolment.FILE, enrolment.row(), Map.of(), "statut"));
    }

    /** @param kind of evaluation; empty to choose */
    void addEvaluation(Enrolment enrolment, String kind) {
        Map<String, String> given = new HashMap<>(Map.of("inscription", enrolment.code().value()));
        if (!kind.isEmpty()) {
            given.put("type", kind);
        }
        forms.accept(new FormRequest(Evaluation.FILE, null, given, kind.isEmpty() ? "" : "note"));
    }

    void addFunding(Enrolment enrolment) {
        forms.accept(FormRequest.create(Funding.FILE, Map.of("inscription", enrolment.code().value())));
    }

    void edit(Evaluation evaluation) {
        forms.accept(FormRequest.edit(Evaluation.FILE, evaluation.row()));
    }

    void edit(Funding funding) {
        forms.accept(FormRequest.edit(Funding.FILE, funding.row()));
    }

    void remove(Evaluation evaluation, String name) {
        removed.remove("evaluation", evaluation.row(), name, model::refresh);
    }

    void remove(Funding funding, String name) {
        removed.remove("training_funding", funding.row(), name, model::refresh);
    }

    void remove(HalfDay halfDay, String name) {
        removed.remove("half_day", halfDay.row(), name, model::refresh);
    }

    void remove(Enrolment enrolment) {
        removed.remove("enrolment", enrolment.row(), enrolment.name(), model::refresh);
    }

    void person(Enrolment enrolment) {
        navigation.show(new Place.OnePerson(enrolment.person()));
    }

    void project(Enrolment enrolment) {
        if (enrolment.project() != null) {
            navigation.show(new Place.OneProject(enrolment.project()));
        }
    }
}
