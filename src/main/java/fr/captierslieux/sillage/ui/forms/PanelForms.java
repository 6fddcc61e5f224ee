package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Draft;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The forms of the window: one a host, in its side panel. */
public final class PanelForms implements Forms {
    private final FormUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final Supplier<String> author;
    private final Lane lane = new Lane();
    private final Map<FormHost, Stack> open = new HashMap<>();
    private final Map<String, Supplier<FormHost>> homes = new HashMap<>();
    private final Map<String, FormArranger> arrangers = new HashMap<>();
    private final ReadOnlyStringWrapper openDraft = new ReadOnlyStringWrapper("");

    /** @param author who writes, for the journal; asked off the JavaFX thread */
    public PanelForms(FormUseCases useCases, Background background, Prompts prompts, Words words, Clock clock,
            Supplier<String> author) {
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.author = author;
    }

    /** From here on forms of a file open where {@code home} says, whoever asks for them. */
    public void house(String file, Supplier<FormHost> home) {
        homes.put(file, home);
    }

    /** From here on the fields of forms of a file stand as {@code arranger} says. */
    public void arrange(String file, FormArranger arranger) {
        arrangers.put(file, arranger);
    }

    @Override
    public void open(FormRequest request, FormHost asking) {
        FormHost host = homes.getOrDefault(request.file(), () -> asking).get();
        close(host);
        Stack stack = new Stack();
        open.put(host, stack);
        openDraft.set(Drafts.name(request));
        stack.push(request, (model, saved) -> {
            close(host, stack);
            host.saved(request, saved);
            tellSetAside(model, saved, host);
        }, model -> close(host, stack));
        host.show(stack);
        stack.focus();
    }

    /** Opens the form of a draft again: its texts, and the keyboard where it was. */
    private void resume(Draft draft, FormHost host) {
        open(Drafts.request(draft), host);
    }

    /** Opens the form of the draft of that name again, where it was kept. */
    public void resume(String name, FormHost host) {
        background.read(lane, () -> useCases.drafts().find(name),
                draft -> draft.ifPresent(found -> resume(found, host)),
                failure -> prompts.problem(new Problem("form.problem.read", failure)));
    }

    /** Opens the form of a draft again where forms of its file always stand; false where that is for whoever asks. */
    public boolean resumeAtHome(String name) {
        Optional<Supplier<FormHost>> home = homes.keySet().stream().filter(file -> name.startsWith(file + "?"))
                .findFirst().map(homes::get);
        home.ifPresent(host -> background.read(lane, () -> useCases.drafts().find(name),
                draft -> draft.ifPresent(found -> resume(found, host.get())),
                failure -> prompts.problem(new Problem("form.problem.read", failure))));
        return home.isPresent();
    }

    /** Puts the keyboard into the form of a host, where one is open. */
    public void focus(FormHost host) {
        Optional.ofNullable(open.get(host)).ifPresent(Stack::focus);
    }

    /** The form that is open in a host. */
    public Optional<FormModel> findModel(FormHost host) {
        return Optional.ofNullable(open.get(host)).map(stack -> stack.panes.getLast().model());
    }

    /** Name of the draft of the form that is open; empty when none is. */
    public ReadOnlyStringProperty openDraftProperty() {
        return openDraft.getReadOnlyProperty();
    }

    /** The store changed: open forms take over what others wrote. */
    public void refresh() {
        open.values().forEach(Stack::refresh);
    }

    /** Open forms look anew at what is worth a look. */
    void look() {
        open.values().forEach(Stack::look);
    }

    /** A late answer closes nothing but the form that asked. */
    private void close(FormHost host, Stack asking) {
        if (asking.equals(open.get(host))) {
            close(host);
        }
    }

    @Override
    public void close(FormHost host) {
        Stack stack = open.remove(host);
        if (stack != null) {
            stack.dispose();
            openDraft.set("");
            host.hide(stack);
        }
    }

    /** Closes all forms, their drafts kept: the window is closing. */
    public void dispose() {
        List.copyOf(open.keySet()).forEach(this::close);
    }

    /** A form, and over it the forms of rows that it needs and that are not there yet. */
    private final class Stack extends StackPane {
        private final List<FormPane> panes = new ArrayList<>();

        Stack() {
            CommandControls.markAsWriting(this);
        }

        void push(FormRequest request, BiConsumer<FormModel, Saved> saved, Consumer<FormModel> close) {
            FormModel model = new FormModel(request, useCases, background, prompts, words, clock, author);
            FormPane pane = new FormPane(model, useCases, background, words, clock, new FormPane.Actions() {
                @Override
                public void saved(Saved done) {
                    warn(model, done);
                    saved.accept(model, done);
                }

                @Override
                public void close() {
                    close.accept(model);
                }

                @Override
                public void create(String file, String typed, Consumer<Choice> made) {
                    push(FormRequest.create(file, named(file, typed)), (asking, done) -> {
                        if (pop(asking)) {
                            describe(file, done.rows().getFirst().code(), made);
                        }
                    }, Stack.this::pop);
                    focus();
                }
            }, arrangers.get(request.file()));
            panes.forEach(each -> each.setVisible(false));
            panes.add(pane);
            getChildren().add(pane);
            pane.bind();
        }

        /** Closes the form on top if it is the one that asks; whether it was. */
        private boolean pop(FormModel asking) {
            if (panes.size() < 2 || !panes.getLast().model().equals(asking) || asking.isClosed()) {
                return false;
            }
            FormPane top = panes.removeLast();
            top.dispose();
            getChildren().remove(top);
            panes.getLast().setVisible(true);
            panes.getLast().focusStart();
            return true;
        }

        void focus() {
            if (getScene() != null) {
                panes.getLast().focusStart();
            }
        }

        void look() {
            panes.forEach(pane -> pane.model().look());
        }

        void refresh() {
            panes.forEach(pane -> pane.model().refresh());
        }

        void dispose() {
            panes.forEach(FormPane::dispose);
        }
    }

    /** Texts that gave way to another's when the form was saved can still be had: as the draft of a form of the same row. */
    private void tellSetAside(FormModel model, Saved saved, FormHost host) {
        List<Draft.Field> texts = model.others().setAside().stream()
                .map(clash -> new Draft.Field(clash.header(), clash.theirs(), clash.mine())).toList();
        if (!texts.isEmpty()) {
            Draft draft = new Draft(Drafts.name(model.request()), model.request().file(), model.request().row(),
                    saved.rows().getFirst().version(), texts, texts.getFirst().header(), clock.instant());
            FormWords formWords = new FormWords(words, model.request().file(), List.of());
            prompts.tell(new Notice("form.conflict.aside", List.of(formWords.label(texts.getFirst().header())),
                    new Notice.Action("form.conflict.take-up", () -> background.write(
                            () -> useCases.drafts().keep(draft), kept -> resume(kept, host),
                            failure -> prompts.problem(new Problem("form.problem.draft", failure))))));
        }
    }

    /** What was typed in search of a row that is not there is its name. */
    private static Map<String, String> named(String file, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Map.of();
        }
        if (!file.equals("personnes")) {
            return Map.of(file.equals("formations") ? "intitule" : "nom", text);
        }
        int gap = text.indexOf(' ');
        return gap < 0 ? Map.of("nom", text) : Map.of("prenom", text.substring(0, gap), "nom", text.substring(gap + 1));
    }

    private void describe(String file, String code, Consumer<Choice> made) {
        // a lane of its own: a form that is opened again meanwhile must not drop whom somebody just wrote down
        background.read(new Lane(), () -> useCases.open().describe(file, List.of(code)), found -> {
            @Nullable
            Choice choice = found.get(code);
            if (choice != null) {
                made.accept(choice);
            }
        }, failure -> prompts.problem(new Problem("form.problem.read", failure)));
    }

    /** Saved, and yet worth a look. */
    private void warn(FormModel model, Saved saved) {
        FormWords formWords = new FormWords(words, model.request().file(), List.of());
        for (FieldFault warning : saved.warnings().stream().filter(each -> !model.shows(each)).toList()) {
            prompts.tell(new Notice("form.saved.look", List.of(formWords.label(warning.header()),
                    formWords.fault(new NotUnderstood(warning.kind().name(), warning.details()))), null));
        }
    }

    /** Whether a form is open in a host. */
    public boolean isOpen(FormHost host) {
        return open.containsKey(host);
    }
}
