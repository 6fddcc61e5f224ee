package fr.captierslieux.sillage.ui.quickentry;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.quickentry.NoteLine;
import fr.captierslieux.sillage.quickentry.Understanding;
import fr.captierslieux.sillage.quickentry.Understanding.Question;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A line that becomes a follow-up: what is typed, what is understood of it, what has to be asked. Knows no control. */
public final class QuickEntryModel {
    private static final String KEPT = "look.quick-entry";

    private final Background background;
    private final QuickEntryUseCases useCases;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final Settings settings;
    private final FormWords words;
    private final Supplier<String> author;
    private final Surface surface;

    private final Lane lane = new Lane();
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Understanding> understood = new ReadOnlyObjectWrapper<>(Understanding.NOTHING);
    private final ReadOnlyBooleanWrapper noting = new ReadOnlyBooleanWrapper();
    private final Map<String, String> answers = new HashMap<>();
    private Runnable whenDone = () -> {
    };

    /** Where the line is written. */
    public interface Surface {
        /** The case that is shown; empty where none is. */
        Optional<Code> findCase();

        /** Opens a form on the page of a case. */
        void open(Code supportCase, FormRequest form);

        /** What is shown is read anew. */
        void refresh();
    }

    /** @param author who works here; asked off the JavaFX thread */
    public QuickEntryModel(Background background, QuickEntryUseCases useCases, Prompts prompts, TakeBackFlow undo,
            Settings settings, Words words, Supplier<String> author, Surface surface) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.undo = undo;
        this.settings = settings;
        this.words = new FormWords(words, NoteLine.FILE, List.of());
        this.author = author;
        this.surface = surface;
        text.set(settings.find(KEPT).orElse(""));
    }

    /** What to do when the line was noted, or went on in a form. */
    public void whenDone(Runnable done) {
        whenDone = done;
    }

    /** Reads what is typed now; an answer to an older text is dropped. */
    public void read() {
        read(this::show);
    }

    private void read(Consumer<Understanding> then) {
        String typed = text.get();
        String given = surface.findCase().map(Code::value).orElse(null);
        Map<String, String> said = Map.copyOf(answers);
        background.read(lane, () -> useCases.understand().understand(typed, given, said, author.get()), then,
                failure -> prompts.problem(new Problem("quickentry.problem.read", failure)));
    }

    private void show(Understanding now) {
        understood.set(now);
    }

    /** Keeps what is typed: it is there again after closing, and after a crash. */
    public void keep() {
        settings.keep(KEPT, text.get());
    }

    /** Answers a question. */
    public void answer(Question question, String key) {
        answers.put(question.key(), key);
        read();
    }

    /**
     * Writes the follow-up down, if nothing has to be asked any more. Asked again meanwhile, it does nothing.
     *
     * @param unclear is run when something has to be asked first
     */
    public void note(Runnable unclear) {
        if (!noting.get()) {
            read(now -> {
                show(now);
                if (now.isClear()) {
                    write(now);
                } else {
                    unclear.run();
                }
            });
        }
    }

    private void write(Understanding now) {
        if (noting.get()) {
            return;
        }
        noting.set(true);
        background.write(() -> useCases.note().note(now, author.get()), outcome -> {
            noting.set(false);
            if (outcome instanceof SaveOutcome.Saved saved) {
                noted(now, saved);
            } else if (outcome instanceof SaveOutcome.Refused refused) {
                prompts.refused(new Prompts.Refusal("quickentry.refused", List.of(),
                        refused.faults().stream().map(this::sentence).toList()));
            }
        }, failure -> {
            noting.set(false);
            prompts.problem(new Problem("quickentry.problem.write", failure));
        });
    }

    private void noted(Understanding now, SaveOutcome.Saved saved) {
        String project = now.parts().stream().filter(part -> part.about() == Understanding.About.CASE).findFirst()
                .map(Understanding.Part::text).orElse("");
        empty();
        prompts.tell(new Notice("quickentry.told.noted", List.of(project), new Notice.Action("casefile.told.undo",
                () -> undo.takeBack(saved.gesture(), surface::refresh))));
        saved.warnings().forEach(warning -> prompts.tell(new Notice("form.saved.look",
                List.of(words.label(warning.header()), words.fault(fault(warning))), null)));
        surface.refresh();
        whenDone.run();
    }

    private static NotUnderstood fault(FieldFault fault) {
        return new NotUnderstood(fault.kind().name(), fault.details());
    }

    private String sentence(FieldFault fault) {
        return words.words().get("quickentry.refused.line", words.label(fault.header()), words.fault(fault(fault)));
    }

    private void empty() {
        lane.leave();
        text.set("");
        answers.clear();
        understood.set(Understanding.NOTHING);
        keep();
    }

    /** Goes on in the form of a follow-up, filled with what was understood; the line can be taken up again. */
    public void complete() {
        read(now -> {
            show(now);
            String code = now.supportCase();
            if (code == null) {
                return; // that it has to be known stands beneath the line
            }
            String before = text.get();
            empty();
            whenDone.run();
            surface.open(new Code(code), FormRequest.create(NoteLine.FILE, now.values()));
            prompts.tell(new Notice("quickentry.told.in-form", List.of(),
                    new Notice.Action("quickentry.take-up", () -> {
                        text.set(before);
                        keep();
                        read();
                    })));
        });
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What was understood of it last. */
    public ReadOnlyObjectProperty<Understanding> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** What has to be asked next; empty when nothing is doubtful. */
    public Optional<Question> findQuestion() {
        return understood.get().questions().stream().findFirst();
    }

    /** Whether it is being written down. */
    public ReadOnlyBooleanProperty notingProperty() {
        return noting.getReadOnlyProperty();
    }
}
