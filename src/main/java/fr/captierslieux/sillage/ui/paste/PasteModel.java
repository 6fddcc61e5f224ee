package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FieldReader;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.PastedText;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.forms.FormUseCases;
import fr.captierslieux.sillage.ui.forms.Typing;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Rows pasted from a spreadsheet on their way into the store. */
public final class PasteModel {
    /** What people paste rows of. */
    public static final List<String> FILES = List.of("personnes", "projets", "membres", "partenaires", "dossiers",
            "stades", "visions", "orientations", "suivis", "emplois", "financements", "organisations", "taches",
            "rendez_vous", "plans");

    private final FormUseCases useCases;
    private final ImportFiles importFiles;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final Supplier<String> author;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<String> file = new ReadOnlyObjectWrapper<>(FILES.getFirst());
    private final ReadOnlyIntegerWrapper faulty = new ReadOnlyIntegerWrapper();
    private final ObservableList<PastedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> matched = FXCollections.observableArrayList();
    private final Map<String, List<OwnField>> own = new HashMap<>();
    private List<List<String>> pasted = List.of();
    private List<String> titles = List.of();
    private Map<String, Set<String>> added = Map.of();
    private long newest;

    /** How far it is. */
    public enum State {
        /** Being looked at. */
        READING,
        /** There is something to correct. */
        FAULTY,
        /** Everything can be imported. */
        READY,
        /** It is in the store. */
        WRITTEN
    }

    /** @param author who imports, for the journal; asked off the JavaFX thread */
    public PasteModel(FormUseCases useCases, ImportFiles importFiles, Background background, Prompts prompts,
            Words words, Clock clock, Supplier<String> author) {
        this.useCases = useCases;
        this.importFiles = importFiles;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.author = author;
    }

    /** Takes what is on the clipboard; finds by the titles what it is rows of. Without rows nothing happens. */
    public void take(String text) {
        pasted = PastedText.rows(text);
        if (pasted.isEmpty()) {
            return;
        }
        background.longRunning(progress -> {
            Map<String, List<OwnField>> read = new HashMap<>();
            FILES.forEach(name -> read.put(name, useCases.open().listOwnFields(name)));
            added = useCases.open().lists().added();
            return read;
        }, read -> {
            own.putAll(read);
            choose(FILES.stream().max(Comparator.comparingLong(name -> columns(name).score(pasted.getFirst())))
                    .orElseThrow());
        }, failure -> prompts.problem(new Problem("paste.problem.read", failure)));
    }

    private PastedColumns columns(String name) {
        return new PastedColumns(name, own.getOrDefault(name, List.of()), words);
    }

    /** Says what the rows are rows of. */
    public void choose(String name) {
        file.set(name);
        PastedColumns columns = columns(name);
        boolean titled = columns.score(pasted.getFirst()) > 0;
        titles = titled ? pasted.getFirst() : pasted.getFirst().stream().map(each -> "").toList();
        List<List<String>> cells = titled ? pasted.subList(1, pasted.size()) : pasted;
        List<PastedRow> made = new ArrayList<>();
        cells.forEach(row -> made.add(new PastedRow(made.size() + 1, row)));
        matched.setAll(columns.match(titles));
        rows.setAll(made);
        check();
    }

    /** Says which field a column is; empty leaves it out. */
    public void match(int column, String header) {
        if (!header.equals(matched.get(column))) {
            int before = header.isEmpty() ? -1 : matched.indexOf(header);
            if (before >= 0) {
                matched.set(before, "");
            }
            matched.set(column, header);
            check();
        }
    }

    /** Puts another text into a cell. */
    public void correct(PastedRow row, int column, String text) {
        if (!text.equals(row.cell(column))) {
            row.correct(column, text);
            check();
        }
    }

    private void check() {
        state.set(State.READING);
        run(ImportOptions.Run.DRY_RUN, outcome -> {
        });
    }

    /** Imports the rows, all as one gesture; at a fault nothing is written. */
    public void write(Consumer<ImportOutcome> written) {
        if (state.get() == State.READY) {
            state.set(State.READING);
            run(ImportOptions.Run.WRITE, written);
        }
    }

    private void run(ImportOptions.Run run, Consumer<ImportOutcome> written) {
        long ticket = ++newest;
        ExchangeFile format = ExchangeFormat.getFile(file.get());
        List<OwnField> ownFields = own.getOrDefault(file.get(), List.of());
        LocalDate today = LocalDate.now(clock);
        Typing typing = new Typing(new FieldReader(useCases.communes(), today, added), today, words);
        PasteCheck check = new PasteCheck(format, List.copyOf(matched), rows.stream().map(PastedRow::cells).toList(),
                new CellMeaning(format, ownFields, added, useCases, typing, words));
        background.longRunning(progress -> check.run(importFiles, useCases, run, author.get()), result -> {
            if (ticket == newest) {
                show(result);
                if (state.get() == State.READY && run == ImportOptions.Run.WRITE && result.outcome() != null) {
                    state.set(State.WRITTEN);
                    written.accept(result.outcome());
                }
            }
        }, failure -> prompts.problem(new Problem("paste.problem.write", failure)));
    }

    private void show(PasteCheck.Result result) {
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).faults().clear();
            rows.get(i).faults().putAll(result.faults().get(i));
            count += result.faults().get(i).size();
        }
        faulty.set(count);
        state.set(count == 0 && result.outcome() != null && !result.outcome().isRefused() ? State.READY : State.FAULTY);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<String> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** How many cells and rows are faulty. */
    public ReadOnlyIntegerProperty faultyProperty() {
        return faulty.getReadOnlyProperty();
    }

    public ObservableList<PastedRow> rows() {
        return rows;
    }

    /** Header of each column; empty for one that is left out. */
    public ObservableList<String> matched() {
        return matched;
    }

    /** Title of each column as pasted; empty when there was none. */
    public List<String> titles() {
        return titles;
    }

    /** Every field that a column may be, with its label. */
    public Map<String, String> fields() {
        return columns(file.get()).labels();
    }

    List<OwnField> ownFields() {
        return own.getOrDefault(file.get(), List.of());
    }
}
