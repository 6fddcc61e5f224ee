package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.workspace.Draft;
import fr.captierslieux.sillage.workspace.KeepDrafts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps what a person types in a form, so that nothing is lost by closing it, by a crash, or by changing one's mind. */
public final class DraftKeeping {
    private final FormModel form;
    private final KeepDrafts drafts;
    private final Background background;
    private final Prompts prompts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOTHING);
    private boolean changed;
    private boolean written;
    private boolean told;
    private Map<String, String> abandoned = Map.of();

    /**
     * Where a draft stands.
     *
     * @param what how it stands
     * @param at   since when; null for nothing kept
     */
    public record Kept(What what, @Nullable Instant at) {
        static final Kept NOTHING = new Kept(What.NOTHING, null);

        /** How a draft stands. */
        public enum What {
            /** Nothing was typed. */
            NOTHING,
            /** Something was typed just now, and is kept in a moment. */
            TYPING,
            /** It could not be kept; it is tried again. */
            UNKEPT,
            /** Everything typed is kept. */
            KEPT,
            /** Everything is saved. */
            SAVED,
            /** The draft was thrown away, and can be brought back. */
            ABANDONED
        }
    }

    DraftKeeping(FormModel form, KeepDrafts drafts, Background background, Prompts prompts, Clock clock) {
        this.form = form;
        this.drafts = drafts;
        this.background = background;
        this.prompts = prompts;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Kept> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    void begin(@Nullable Draft draft) {
        written = draft != null;
        changed = false;
        kept.set(draft == null ? Kept.NOTHING : new Kept(Kept.What.KEPT, draft.keptAt()));
    }

    void edited() {
        changed = true;
        kept.set(new Kept(Kept.What.TYPING, null));
    }

    void keep() {
        if (!changed) {
            return;
        }
        changed = false;
        if (kept.get().what() == Kept.What.UNKEPT) {
            kept.set(new Kept(Kept.What.TYPING, null));
        }
        List<Draft.Field> fields = fields();
        if (fields.isEmpty()) {
            discard();
            kept.set(Kept.NOTHING);
            return;
        }
        Draft draft = new Draft(Drafts.name(form.request()), form.file().name(), form.request().row(), form.version(),
                fields, form.focus(), clock.instant());
        written = true;
        drafts.expect(draft);
        background.write(() -> drafts.keep(draft), done -> {
            told = false;
            if (!changed && kept.get().what() == Kept.What.TYPING) {
                kept.set(new Kept(Kept.What.KEPT, done.keptAt()));
            }
        }, this::unkept);
    }

    /** It is tried again by whoever sees {@link Kept.What#UNKEPT}; told once, until it works again. */
    private void unkept(Throwable failure) {
        if (written) { // neither saved nor thrown away meanwhile
            changed = true;
            kept.set(new Kept(Kept.What.UNKEPT, null));
            if (!told) {
                told = true;
                prompts.problem(new Problem("form.problem.draft", failure));
            }
        }
    }

    /** The form is closed: what cannot be kept now is lost, and that is told however often it was told before. */
    void keepLast() {
        told = false;
        keep();
    }

    /** The keyboard is in another field: a draft that is kept already leads there. */
    void moved() {
        if (written && !changed) {
            changed = true;
            keep();
        }
    }

    private List<Draft.Field> fields() {
        List<Draft.Field> fields = new ArrayList<>();
        for (FieldModel field : form.fields()) {
            boolean fills = form.request().row() == null && !field.entryProperty().get().isEmpty();
            boolean says = fills || field.isTouched(); // also what was there and was taken away
            if (says) {
                fields.add(new Draft.Field(field.header(), field.before(), field.kept()));
            }
        }
        return fields;
    }

    /** The row was saved: nothing is left to keep. */
    void saved() {
        changed = false;
        discard();
        kept.set(new Kept(Kept.What.SAVED, clock.instant()));
    }

    private void discard() {
        if (written) {
            written = false;
            String name = Drafts.name(form.request());
            background.write(() -> drafts.discard(name), done -> {
            }, failure -> prompts.problem(new Problem("form.problem.draft", failure)));
        }
    }

    void abandon() {
        Map<String, String> entries = new HashMap<>();
        form.fields().forEach(field -> entries.put(field.header(), field.entryProperty().get()));
        FormStart start = form.startProperty().get();
        for (FieldModel field : form.fields()) {
            String first = form.request().row() == null && start != null
                    ? start.defaults().getOrDefault(field.header(), "")
                    : field.before();
            field.entryProperty().set(form.shown(field, first));
            field.refuse(null);
        }
        abandoned = entries;
        changed = false;
        discard();
        kept.set(new Kept(Kept.What.ABANDONED, clock.instant()));
    }

    void takeBack() {
        abandoned.forEach((header, entry) -> form.find(header).ifPresent(field -> field.entryProperty().set(entry)));
        abandoned = Map.of();
        changed = true;
        keep();
    }
}
