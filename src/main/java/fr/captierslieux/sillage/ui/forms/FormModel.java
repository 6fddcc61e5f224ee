package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.FieldReader;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Draft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A form that is open: its fields, the draft that is kept of them, and what came of saving. */
public final class FormModel {
    private final FormRequest request;
    private final ExchangeFile file;
    private final FormUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final Lane lane = new Lane();
    private final FormSaving saving;
    private final DraftKeeping drafting;
    private final FormLook look;
    private final ReadOnlyObjectWrapper<@Nullable FormStart> start = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable FieldModel> attention = new SimpleObjectProperty<>();
    private final OthersChanges others = new OthersChanges(this);
    private final ObservableList<NotUnderstood> general = FXCollections.observableArrayList();
    private final FormFields fields;
    private final RowLabels labels = new RowLabels();
    private String focus;
    private long version;
    private boolean closed;

    /** @param author who saves, for the journal; asked off the JavaFX thread */
    public FormModel(FormRequest request, FormUseCases useCases, Background background, Prompts prompts, Words words,
            Clock clock, Supplier<String> author) {
        this.request = request;
        this.file = FormFiles.get(request.file());
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.fields = new FormFields(request, file);
        this.focus = request.focus();
        this.saving = new FormSaving(this, useCases, background, prompts, author);
        this.look = new FormLook(this, useCases.check(), new Likes(useCases.duplicates(), useCases.namesakes()),
                background);
        this.drafting = new DraftKeeping(this, useCases.drafts(), background, prompts, clock);
    }

    /** Reads what the form shows. */
    public void open() {
        background.read(lane, () -> FormStart.read(useCases, request, clock), this::show,
                failure -> prompts.problem(new Problem("form.problem.read", failure)));
    }

    private void show(FormStart read) {
        Draft draft = read.draft();
        version = draft != null ? draft.version() : read.state() == null ? 0 : read.state().version();
        labels.know(read.labels());
        learn(read.lists());
        fields.show(read, typing(read), EntryLabels.usual(request, read.state()));
        if (draft != null && focus.isEmpty()) {
            focus = draft.focus();
        }
        fields.list().forEach(field -> field.entryProperty().subscribe((before, now) -> edited(field)));
        fields.showRelevant();
        drafting.begin(draft);
        start.set(read);
        look.look();
    }

    private void edited(FieldModel field) {
        if (field.faultProperty().get() != null) {
            field.check();
        }
        fields.showRelevant();
        drafting.edited();
    }

    /** Everything to be written: of a new row all that it says, of another what was changed. */
    Map<String, Change> changes() {
        return fields.changes();
    }

    /** What the row says now in a field, asked for by the form or given. */
    public String text(String header) {
        return fields.text(header);
    }

    /** Labels of codes that this form brought into lists. */
    void learn(NetworkLists lists) {
        words.learn(lists.labels(words.locale()));
        words.order(lists.orders());
    }

    /** How the rows read that fields name. */
    RowLabels labels() {
        return labels;
    }

    /** Says in a field that it is this row, and how that one reads. */
    public void choose(String header, Choice choice) {
        FieldModel field = fields.find(header).orElseThrow();
        if (field.field().editing() instanceof Editing.Reference reference) {
            labels.know(reference.file(), choice);
        }
        field.entryProperty().set(choice.code());
    }

    /** Whether its fields are there. */
    public ObservableValue<Boolean> shownProperty() {
        return start.map(read -> true).orElse(false);
    }

    /** Saves; at a fault the first faulty field is {@link #attentionProperty}. */
    public void save(Consumer<Saved> saved) {
        saving.save(saved);
    }

    /** Keeps what stands in the fields as a draft, when something changed since. */
    public void keepDraft() {
        drafting.keep();
    }

    /** Looks anew at what is lawful and yet worth a look; shown beside the fields. */
    public void look() {
        if (start.get() != null && !closed) {
            look.look();
        }
    }

    /** Whether a warning stands beside its field already. */
    boolean shows(FieldFault warning) {
        return look.shows(warning);
    }

    /** Throws the draft away and shows what the form showed first; can be taken back with {@link #takeDraftBack}. */
    public void abandonDraft() {
        drafting.abandon();
    }

    /** Brings the abandoned draft back. */
    public void takeDraftBack() {
        drafting.takeBack();
    }

    /** The store changed: takes over what others wrote in fields that this person did not touch. */
    public void refresh() {
        if (start.get() != null) {
            background.read(lane, () -> FormStart.state(useCases, request),
                    found -> found.ifPresent(others::takeOver), failure -> {
                    });
        }
    }

    /** What a person decides about a field that two changed. Saving goes on by itself once everything that stopped it is decided. */
    public void decide(Clash clash, Decision decision) {
        others.decide(clash, decision);
        saving.decided();
    }

    void rebase(FieldModel field, String exchange) {
        field.rebase(exchange, shown(field, exchange));
    }

    String shown(FieldModel field, String exchange) {
        return typing().shown(field.field().editing(), exchange);
    }

    /** Reads and shows what is typed; only once the form is shown. */
    public Typing typing() {
        return typing(Objects.requireNonNull(start.get(), "the form is not shown yet"));
    }

    /** How fields are called. */
    FormWords called() {
        return new FormWords(words, file.name(), List.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Typing typing(FormStart read) {
        return new Typing(new FieldReader(useCases.communes(), today(), read.lists().added()), today(), words);
    }

    public Optional<FieldModel> find(String header) {
        return fields.find(header);
    }

    public List<FieldModel> fields() {
        return fields.list();
    }

    public FormLayout layout() {
        return fields.layout();
    }

    public FormRequest request() {
        return request;
    }

    public ExchangeFile file() {
        return file;
    }

    /** What was read; null until then. */
    ReadOnlyObjectProperty<@Nullable FormStart> startProperty() {
        return start.getReadOnlyProperty();
    }

    /** The field that the keyboard should go to. */
    public ObjectProperty<@Nullable FieldModel> attentionProperty() {
        return attention;
    }

    /** Fields that somebody else changed as well, and that are to be decided. */
    public ObservableList<Clash> clashes() {
        return others.clashes();
    }

    /** What stands against saving and concerns no field that the form shows. */
    public ObservableList<NotUnderstood> general() {
        return general;
    }

    /** Headers of fields that somebody else changed while the form was open. */
    public ObservableList<String> takenOver() {
        return others.takenOver();
    }

    /** Where the draft stands. */
    public ReadOnlyObjectProperty<DraftKeeping.Kept> draftProperty() {
        return drafting.keptProperty();
    }

    /** Header of the field that has, or should have, the keyboard. */
    public String focus() {
        return focus;
    }

    public void focused(String header) {
        if (!header.equals(focus)) {
            focus = header;
            drafting.moved();
        }
    }

    /** Whether what stands in the fields is being written: they take nothing meanwhile. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.underWayProperty();
    }

    OthersChanges others() {
        return others;
    }

    /** Whether nobody sees it any more. */
    boolean isClosed() {
        return closed;
    }

    long version() {
        return version;
    }

    DraftKeeping drafting() {
        return drafting;
    }

    /** The spelling of a text of this form. */
    SpellingModel spelling() {
        return new SpellingModel(useCases.spelling().check(), useCases.spelling().suggest(), useCases.setUp(),
                background, words.locale().getLanguage());
    }

    /** Lets go of what is under way; a draft that was not kept yet is kept. */
    public void close() {
        closed = true;
        lane.leave();
        look.leave();
        drafting.keepLast();
    }
}
