package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.settings.EditEntry.Way;
import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What there is to set, the lines of the section that is looked at, and what is done with them. */
public final class SettingsModel {
    private final Background background;
    private final SettingsUseCases useCases;
    private final Prompts prompts;
    private final TakeBackFlow takeBack;
    private final SettingsWords words;
    private final Supplier<String> author;
    private final Runnable written;
    private final RemovedRecords removed;
    private final Lane reading = new Lane();
    private final Lane counting = new Lane();
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.listAll().get(1));
    private final ReadOnlyObjectWrapper<SettingsPicture> picture = new ReadOnlyObjectWrapper<>(SettingsPicture.NOTHING);
    private final ObservableList<SettingLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SettingLine> selected = new SimpleObjectProperty<>();
    private @Nullable Map<String, Long> uses;

    /**
     * @param author  who works here, for the journal; asked off the JavaFX thread
     * @param written is run when something was written: the window is to read what it calls things
     */
    public SettingsModel(Background background, SettingsUseCases useCases, Prompts prompts, TakeBackFlow takeBack,
            Words words, Supplier<String> author, Runnable written) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.takeBack = takeBack;
        this.words = new SettingsWords(words);
        this.author = author;
        this.written = written;
        this.removed = new RemovedRecords(background, useCases.bin(), takeBack, prompts, author);
        section.subscribe((before, now) -> {
            uses = null;
            selected.set(null);
            show();
            count();
        });
    }

    SettingsWords words() {
        return words;
    }

    /** The section that is looked at. */
    ObjectProperty<Section> sectionProperty() {
        return section;
    }

    /** All that is set, and who may change it. */
    ReadOnlyObjectProperty<SettingsPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The lines of the section, in its order. */
    ObservableList<SettingLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** The line that is looked at; null for none. */
    ObjectProperty<@Nullable SettingLine> selectedProperty() {
        return selected;
    }

    /** Why a line, or with null a new one, cannot be changed now; empty when it can. */
    String whyNot(@Nullable SettingLine line, Reach reach) {
        Section of = line == null ? section.get() : line.section();
        if (!picture.get().lists().mayEdit()) {
            return "settings.unavailable.role";
        }
        if (reach == Reach.WORDS || !of.isFixed()) {
            return "";
        }
        return of instanceof Section.Numbers ? "settings.unavailable.numbers" : "settings.unavailable.fixed";
    }

    /** Whether the lines of the section are offered where one chooses, and so can be offered no more. */
    boolean isOffered() {
        return !(section.get() instanceof Section.Situations || section.get() instanceof Section.Numbers);
    }

    /** Why no part can be added to what a line is or is part of; empty when one can. */
    String whyNoPart(SettingLine line) {
        return line.section().hasParts() ? whyNot(line, Reach.ALL) : "settings.unavailable.no-parts";
    }

    /** The form of a part that is added: a task of a model of plans, or a target of an agreement. */
    FormRequest newPart(SettingLine line) {
        return line.section() instanceof Section.Agreements
                ? AgreementWords.newTarget(line, picture.get().agreements())
                : ModelWords.newStep(line, picture.get().models());
    }

    /** How much of a line is changed. */
    enum Reach {
        /** How it reads. */
        WORDS,
        /** That it is there, and where. */
        ALL
    }

    /** Reads everything anew, keeping what is looked at. */
    public void refresh() {
        background.read(reading,
                () -> new SettingsPicture(useCases.lists().read(), useCases.templates().listAll(words.words().locale()),
                        useCases.rest().listSituations(), useCases.rest().listNumbers(),
                        useCases.planModels().list(), useCases.agreements().read()),
                read -> {
                    picture.set(read);
                    show();
                    count();
                }, failure -> prompts.problem(new Problem("settings.problem.read", failure)));
    }

    /** Something was written: here, and in what the window calls things. */
    public void follow() {
        written.run();
        refresh();
    }

    private void count() {
        if (section.get() instanceof Section.Entries entries) {
            background.read(counting, () -> useCases.lists().countUses(entries.list().name()), found -> {
                if (entries.equals(section.get())) {
                    uses = found;
                    show();
                }
            }, failure -> prompts.problem(new Problem("settings.problem.read", failure)));
        }
    }

    private void show() {
        List<SettingLine> now = words.lines(section.get(), picture.get(), uses);
        SettingLine before = selected.get();
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        selected.set(now.stream().filter(line -> line.isSame(before)).findFirst()
                .orElse(now.isEmpty() ? null : now.getFirst()));
    }

    /** Takes the line out of what forms offer; what is a row goes to the bin with its parts. */
    void retire() {
        SettingLine chosen = selected.get();
        if (chosen != null && chosen.section().hasParts() && chosen.edit().row() != null) {
            removed.remove(ExchangeFormat.getFile(chosen.edit().file()).entity(), chosen.edit().row(), chosen.title(),
                    this::follow);
            return;
        }
        change("settings.told.retired", line -> switch (line.section()) {
            case Section.Entries entries -> useCases.edit().retire(entries.list().name(), line.code(), author.get());
            case Section.Templates ignored -> useCases.editTemplate().retire(template(line), author.get());
            case Section.SubStages ignored -> useCases.editSubStage().retire(line.code(), author.get());
            case Section.PlanModels ignored -> new SaveOutcome.Gone(0);
            case Section.Agreements ignored -> new SaveOutcome.Gone(0);
            case Section.Situations ignored -> new SaveOutcome.Gone(0);
            case Section.Numbers ignored -> new SaveOutcome.Gone(0);
        });
    }

    /** Offers the line again. */
    void bringBack() {
        change("settings.told.back", line -> switch (line.section()) {
            case Section.Entries entries -> useCases.edit().bringBack(entries.list().name(), line.code(), author.get());
            case Section.Templates ignored -> useCases.editTemplate().bringBack(template(line), author.get());
            case Section.SubStages ignored -> useCases.editSubStage().bringBack(line.code(), author.get());
            case Section.PlanModels ignored -> new SaveOutcome.Gone(0);
            case Section.Agreements ignored -> new SaveOutcome.Gone(0);
            case Section.Situations ignored -> new SaveOutcome.Gone(0);
            case Section.Numbers ignored -> new SaveOutcome.Gone(0);
        });
    }

    private NoteTemplate template(SettingLine line) {
        Optional<NoteTemplate> found = picture.get().templates().stream()
                .filter(each -> each.code().equals(line.code())).findFirst();
        return found.orElseThrow();
    }

    /** Moves the line by one place. */
    void move(Way way) {
        change("settings.told.moved", line -> switch (line.section()) {
            case Section.Entries entries -> useCases.edit().move(entries.list().name(), line.code(), way, author.get());
            case Section.SubStages ignored -> useCases.editSubStage().move(line.code(), way, author.get());
            case Section.Templates ignored -> new SaveOutcome.Gone(0);
            case Section.PlanModels ignored -> new SaveOutcome.Gone(0);
            case Section.Agreements ignored -> new SaveOutcome.Gone(0);
            case Section.Situations ignored -> new SaveOutcome.Gone(0);
            case Section.Numbers ignored -> new SaveOutcome.Gone(0);
        });
    }

    /** Does something with the line that is looked at. */
    private interface Deed {
        SaveOutcome run(SettingLine line);
    }

    private void change(String toldKey, Deed deed) {
        SettingLine line = selected.get();
        if (line != null) {
            background.write(() -> deed.run(line), outcome -> {
                if (outcome instanceof Saved saved) {
                    if (saved.gesture() != 0) {
                        prompts.tell(new Notice(toldKey, List.of(line.title()), new Notice.Action("lists.undo",
                                () -> takeBack.takeBack(saved.gesture(), this::follow))));
                    }
                } else {
                    prompts.refused(new Prompts.Refusal("settings.refused.changed", List.of(line.title()), List.of()));
                }
                follow();
            }, failure -> prompts.problem(new Problem("settings.problem.write", failure)));
        }
    }

    /** The screen is left. */
    void leave() {
        reading.leave();
        counting.leave();
    }
}
