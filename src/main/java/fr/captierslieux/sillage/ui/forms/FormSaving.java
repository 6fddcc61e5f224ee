package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.lists.ListEntry;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Gone;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.Stale;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.forms.FormEdits.Giving;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves a form: by the rules of import, with what others changed meanwhile kept. */
final class FormSaving {
    private static final Logger LOG = LoggerFactory.getLogger(FormSaving.class);

    private final FormModel form;
    private final FormUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final Supplier<String> author;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    /** Who waits for a saving that is stopped by what is to be decided. */
    private @Nullable Consumer<Saved> waiting;

    FormSaving(FormModel form, FormUseCases useCases, Background background, Prompts prompts, Supplier<String> author) {
        this.form = form;
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.author = author;
    }

    void save(Consumer<Saved> saved) {
        if (underWay.get() || form.startProperty().get() == null || pointsAtFault()) {
            return;
        }
        form.general().clear();
        if (isWhole() && !form.clashes().isEmpty()) {
            waiting = saved;
            form.others().askNow();
            return;
        }
        Map<String, Change> changes = form.changes();
        form.clashes().forEach(clash -> changes.remove(clash.header())); // still to be decided
        waiting = form.clashes().isEmpty() ? null : saved;
        write(changes, saved);
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether everything is written at once or nothing: a row that is new is made once, and not before all is decided. */
    private boolean isWhole() {
        return form.request().row() == null;
    }

    private boolean pointsAtFault() {
        List<FieldModel> faulty = form.fields().stream().filter(field -> field.relevantProperty().get())
                .filter(field -> !field.check()).toList();
        if (!faulty.isEmpty()) {
            pointAt(faulty.getFirst());
        }
        return !faulty.isEmpty();
    }

    private void pointAt(FieldModel field) {
        form.attentionProperty().set(null); // the same field twice is told twice
        form.attentionProperty().set(field);
    }

    private void write(Map<String, Change> changes, Consumer<Saved> saved) {
        underWay.set(true);
        RecordEdit own = new RecordEdit(form.file().name(), form.request().row(), form.version(), changes);
        Giving giving = new Giving(form.text("dossier"), form.text("le"));
        List<ListEntry> entries = form.fields().stream()
                .flatMap(field -> form.typing().entries(field.field().editing(), field.entryProperty().get()).stream())
                .toList();
        String verb = form.request().row() == null ? "create-" : "edit-";
        Map<String, String> last = lastChoices();
        // while a field waits for its answer, its text is in the draft alone
        Runnable whenSaved = form.clashes().isEmpty() ? forgetDraft(Drafts.name(form.request())) : () -> {
        };
        background.write(() -> {
            GestureEdits edits = edits(own, giving);
            SaveOutcome outcome = useCases.save().save(new Gesture(verb + form.file().entity(), author.get()),
                    edits.edits(), entries, whenSaved);
            if (outcome instanceof Saved && !last.isEmpty()) {
                rememberLast(last);
            }
            return new Answer(edits, outcome, outcome instanceof Saved && !entries.isEmpty()
                    ? useCases.open().lists()
                    : null);
        }, answer -> {
            underWay.set(false);
            answered(answer, changes, saved);
        }, failure -> {
            underWay.set(false);
            prompts.problem(new Problem("form.problem.save", failure)); // the form keeps the person's text
        });
    }

    /** What came of what was written. */
    private record Answer(GestureEdits edits, SaveOutcome outcome, @Nullable NetworkLists lists) {
    }

    private GestureEdits edits(RecordEdit own, Giving giving) {
        return switch (form.file().name()) {
            case FormFiles.CONTACT -> new ContactEdits(useCases.open(), useCases.communes(), own.changes());
            case FormFiles.INTERVIEW -> new InterviewEdits(useCases.open(), own.changes(), form.called()::label);
            case FormFiles.ENROLMENT -> new EnrolmentEdits(useCases.open(), own.changes());
            default -> new FormEdits(own, giving,
                    () -> useCases.open().listNaming("diffusions", "dossier", giving.supportCase()),
                    () -> projectOf(giving.supportCase()));
        };
    }

    private String projectOf(String caseCode) {
        return useCases.open().open("dossiers", caseCode).map(row -> row.text("projet")).orElse("");
    }

    private Runnable forgetDraft(String name) {
        return () -> useCases.drafts().discardWithin(name);
    }

    /** The row is saved: a choice that could not be remembered costs nothing. */
    private void rememberLast(Map<String, String> last) {
        try {
            useCases.setUp().put(last);
        } catch (RuntimeException busy) {
            LOG.warn("the last choices were not kept: {}", busy.getClass().getName());
        }
    }

    /** A row that is corrected says nothing about the next new one. */
    private Map<String, String> lastChoices() {
        Map<String, String> last = new HashMap<>();
        if (form.request().row() != null) {
            return last;
        }
        for (String header : FormStart.remembered(form.file().name())) {
            form.find(header).ifPresent(field -> last.put(FormStart.setting(form.file().name(), header), field.text()));
        }
        return last;
    }

    private void answered(Answer answer, Map<String, Change> changes, Consumer<Saved> saved) {
        if (answer.outcome() instanceof Saved all) {
            Saved done = answer.edits().ownFirst(all);
            if (answer.lists() != null) {
                form.learn(answer.lists());
            }
            answer.edits().made(done).forEach(person -> form.labels().know("personnes", person));
            if (form.clashes().isEmpty()) {
                form.drafting().saved();
                saved.accept(done);
            } else {
                taken(changes, answer.edits().written(changes, done));
                form.others().askNow();
            }
        } else if (form.isClosed()) { // its draft is kept, and nobody sees the fields
            prompts.refused(new Prompts.Refusal("form.refused.closed", List.of(), List.of()));
        } else {
            stopped(answer, saved);
        }
    }

    private void stopped(Answer answer, Consumer<Saved> saved) {
        switch (answer.outcome()) {
            case Refused refused -> refuse(refused.faults(), answer.edits());
            case Stale stale -> {
                stale.clashes().forEach(form.others()::add);
                waiting = saved;
                saveTheRest(saved);
            }
            case Gone ignored -> prompts.refused(new Prompts.Refusal("form.refused.gone", List.of(), List.of()));
            case Saved ignored -> throw new IllegalArgumentException("nothing stopped");
        }
    }

    /** What is written is what fields begin with; what was typed meanwhile stands. */
    private void taken(Map<String, Change> typed, Map<String, Change> written) {
        written.forEach((header, change) -> form.find(header).ifPresent(field -> {
            if (field.text().equals(typed.getOrDefault(header, change).after())) {
                form.rebase(field, change.after());
            } else {
                field.rebaseUnder(change.after(), form.shown(field, change.after()));
            }
        }));
    }

    private void refuse(List<FieldFault> faults, GestureEdits edits) {
        @Nullable
        FieldModel first = null;
        for (FieldFault fault : faults) {
            Optional<FieldModel> field = form.find(edits.header(fault)).filter(each -> each.relevantProperty().get());
            if (field.isPresent()) {
                field.get().refuse(new NotUnderstood(fault.kind().name(), fault.details()));
                first = first == null ? field.get() : first;
            } else { // the fault lies in what the form does not ask for
                form.general().add(new NotUnderstood(fault.kind().name(), fault.details()));
            }
        }
        if (first != null) {
            pointAt(first);
        }
    }

    /** A field was decided. */
    void decided() {
        Consumer<Saved> saved = waiting;
        if (saved != null && form.clashes().isEmpty()) {
            waiting = null;
            save(saved);
        }
    }

    /** What nobody else changed is saved at once; only the rest is asked about. */
    private void saveTheRest(Consumer<Saved> saved) {
        Map<String, Change> rest = form.changes();
        form.clashes().forEach(clash -> rest.remove(clash.header()));
        if (rest.isEmpty() || isWhole()) {
            form.others().askNow();
        } else {
            write(rest, saved);
        }
    }
}
