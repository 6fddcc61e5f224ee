package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.CellFault;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.FieldReader;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.lists.ListEntry;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import fr.captierslieux.sillage.records.SaveOutcome.Gone;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import fr.captierslieux.sillage.records.SaveOutcome.Stale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One edit on its way into the store: what the row will say, what is wrong with it, and the writing. */
final class PlannedRow {
    private static final Pattern MADE = Pattern.compile("@[0-9]{1,3}");

    private final int number;
    private final RecordEdit edit;
    private final List<PlannedRow> earlier;
    private final RecordRepository repository;
    private final FieldReader reader;
    private final ExchangeFile file;
    private final List<FieldFault> faults = new ArrayList<>();
    /** Exchange texts of the whole row as it will stand. */
    private final Map<String, String> texts = new HashMap<>();
    /** What changes, as the store keeps it, by header. */
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private @Nullable RecordState current;
    private @Nullable RowId target;

    /** @param earlier the rows of the same gesture before this one; the list itself, which grows behind them */
    PlannedRow(int number, RecordEdit edit, List<PlannedRow> earlier, RecordRepository repository, FieldReader reader) {
        this.number = number;
        this.edit = edit;
        this.earlier = earlier;
        this.repository = repository;
        this.reader = reader;
        this.file = ExchangeFormat.getFile(edit.file());
    }

    /** The row as it will stand; empty when it cannot. */
    Optional<RecordState> standing() {
        return target == null
                ? Optional.empty()
                : Optional.of(new RecordState(file.name(), target, 0, false, texts));
    }

    /** What it will say, also where it cannot stand. */
    TrainingRows.Said said() {
        return new TrainingRows.Said(file.name(), texts);
    }

    /**
     * What is wrong with it, and what is lawful and yet worth a look.
     *
     * @param around what the rows of trainings of the gesture lean on
     */
    List<FieldFault> faultsWithin(TrainingRows around) {
        List<FieldFault> all = new ArrayList<>(faults);
        all.addAll(TrainingRules.check(number, file.name(), texts, around));
        return all;
    }

    boolean isChange() {
        return current == null || !values.isEmpty();
    }

    private String code() {
        return texts.getOrDefault("code", "");
    }

    /** Works out what the row will say; an answer here ends the saving. */
    Optional<SaveOutcome> prepare() {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (edit.row() == null) {
            edit.changes().forEach((header, change) -> wanted.put(header, made(header, change.after())));
            if (file.hasCode() && wanted.getOrDefault("code", "").isEmpty()) {
                wanted.put("code", repository.nextCode());
            }
            makeListCode(wanted);
        } else {
            current = repository.find(file, edit.row()).orElse(null);
            if (current == null || current.inBin() || standsOnARowInTheBin(current)) {
                return Optional.of(new Gone(number));
            }
            List<Clash> clashes = compare(current, wanted);
            if (!clashes.isEmpty()) {
                return Optional.of(new Stale(number, current.version(), clashes));
            }
            texts.putAll(current.values());
        }
        wanted.forEach(this::read);
        checkRequired();
        identify();
        faults.addAll(RowRules.check(number, file.name(), texts));
        faults.addAll(new RowsAround(number, file, texts, repository).check());
        return Optional.empty();
    }

    /** The code of an entry that a person gave a label alone. */
    private void makeListCode(Map<String, String> wanted) {
        String list = ListNames.find(wanted.getOrDefault("liste", "")).orElse("");
        if (isListEntry() && wanted.getOrDefault("code", "").isBlank() && !list.isEmpty()) {
            String label = Stream.of("libelle_fr", "libelle_en").map(header -> wanted.getOrDefault(header, ""))
                    .filter(text -> !text.isBlank()).findFirst().orElse("");
            if (label.isEmpty()) {
                faults.add(new FieldFault(number, "libelle_fr", FaultKind.MISSING_VALUE, List.of()));
            } else {
                wanted.put("code", ListEntry.code(label, reader.codes(list)));
            }
        }
    }

    private boolean isListEntry() {
        return file.keyColumns().stream().anyMatch(column -> column.kind() instanceof ColumnKind.ListCode);
    }

    /** What the person changed and does not stand so already; what somebody else changed as well is a clash. */
    private List<Clash> compare(RecordState now, Map<String, String> wanted) {
        List<Clash> clashes = new ArrayList<>();
        edit.changes().forEach((header, change) -> {
            String there = now.text(header);
            if (!there.equals(change.after())) {
                // the values of fields of one's own are rows of their own: the row's version does not tell of them
                boolean untold = header.startsWith(OwnFields.PREFIX) || now.version() != edit.version();
                if (untold && !there.equals(change.before())) {
                    clashes.add(new Clash(header, change.before(), change.after(), there));
                }
                wanted.put(header, made(header, change.after()));
            }
        });
        return clashes;
    }

    /** Where rows are named, {@code @2} stands for the code that the third edit gives its row; no code begins so. */
    private String made(String header, String text) {
        return named(header).isEmpty()
                ? text
                : Stream.of(text.split("\\|")).map(this::made).collect(Collectors.joining("|"));
    }

    private String made(String code) {
        return MADE.matcher(code).matches() && Integer.parseInt(code.substring(1)) < number
                ? earlier.get(Integer.parseInt(code.substring(1))).code()
                : code;
    }

    /** The file whose rows a field names; empty when it names none. */
    private String named(String header) {
        return file.findColumn(header).map(column -> switch (column.kind()) {
            case ColumnKind.Reference reference -> reference.file();
            case ColumnKind.ReferenceList reference -> reference.file();
            default -> "";
        }).orElse("");
    }

    /** Whether a row that this one cannot stand without was removed meanwhile: what is saved would be seen nowhere. */
    private boolean standsOnARowInTheBin(RecordState now) {
        return file.columns().stream().filter(ExchangeColumn::isRequired).anyMatch(
                column -> column.kind() instanceof ColumnKind.Reference reference && !edit.changes()
                        .containsKey(column.header()) && !isThere(reference.file(), now.text(column.header())));
    }

    private boolean isThere(String name, String code) {
        ExchangeFile there = ExchangeFormat.getFile(name);
        return earlier.stream().limit(number).anyMatch(row -> row.file.equals(there) && row.code().equals(code))
                || repository.findCode(there, code).flatMap(id -> repository.find(there, id))
                        .filter(row -> !row.inBin()).isPresent();
    }

    private void read(String header, String text) {
        Object value = valueOf(header, text);
        if (value instanceof CellFault wrong) {
            faults.add(new FieldFault(number, header, wrong.kind(), wrong.details()));
            return;
        }
        if (value != null && !namesLivingRows(header, value.toString())) {
            return;
        }
        values.put(header, value);
        String written = value == null ? "" : written(header, value);
        if (written.isEmpty()) {
            texts.remove(header);
        } else {
            texts.put(header, written);
        }
    }

    private @Nullable Object valueOf(String header, String text) {
        Optional<ExchangeColumn> column = file.findColumn(header);
        if (column.isPresent()) {
            Object value = reader.read(column.get().kind(), text);
            return value == null && column.get().presence() == ExchangeColumn.Presence.ONE_WHEN_EMPTY ? 1L : value;
        }
        OwnField own = repository.listOwnFields(file).stream().filter(field -> field.header().equals(header))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file.name() + " has no field " + header));
        return reader.readOwn(own.type(), own.choices(), text);
    }

    /** Whether every row that a field names is there: alive, made by an earlier edit, or one of a list that named it before. */
    private boolean namesLivingRows(String header, String codes) {
        String named = named(header);
        if (named.isEmpty()) {
            return true;
        }
        boolean list = file.getColumn(header).kind() instanceof ColumnKind.ReferenceList;
        Set<String> before = list && current != null ? Set.of(current.text(header).split("\\|")) : Set.of();
        for (String code : codes.split("\\|")) {
            if (!before.contains(code) && !isThere(named, code)) {
                faults.add(new FieldFault(number, header, FaultKind.UNKNOWN_REFERENCE, List.of(named)));
                return false;
            }
        }
        return true;
    }

    private String written(String header, Object value) {
        return file.findColumn(header).map(column -> FieldReader.written(column.kind(), value))
                .orElseGet(value::toString);
    }

    private void checkRequired() {
        for (ExchangeColumn column : file.columns()) {
            boolean told = faults.stream().anyMatch(fault -> fault.header().equals(column.header())
                    || (column.kind() instanceof ColumnKind.ListCode && fault.header().equals("libelle_fr")));
            if (column.isRequired() && !texts.containsKey(column.header()) && !told) {
                faults.add(new FieldFault(number, column.header(), FaultKind.MISSING_VALUE, List.of()));
            }
        }
        if (current != null && isListEntry() && values.containsKey("code")) { // rows have the code
            faults.add(new FieldFault(number, "code", FaultKind.CODE_CHANGED_MEANING, List.of(current.text("code"))));
        }
        if (current != null && file.name().equals("sous_stades") && values.containsKey("stade")) { // rows name it
            faults.add(new FieldFault(number, "stade", FaultKind.CODE_CHANGED_MEANING, List.of(current.text("stade"))));
        }
        if (current != null && file.name().equals("dossiers") && values.containsKey("reseau")) {
            faults.add(new FieldFault(number, "reseau", FaultKind.NETWORK_CHANGED, List.of(current.text("reseau"))));
        }
    }

    /** The row's identifier follows its code or key; a key that another living row has is a fault. */
    private void identify() {
        if (!faults.isEmpty()) {
            return;
        }
        @Nullable
        String[] parts = file.keyColumns().stream()
                .map(column -> FieldReader.inKey(column.kind(), texts.getOrDefault(column.header(), null)))
                .toArray(String[]::new);
        target = RowId.derived(file.entity(), parts);
        boolean moved = current == null || !target.equals(current.row());
        boolean taken = moved && (repository.isErased(file, target)
                || repository.find(file, target).filter(row -> !row.inBin() || file.hasCode()).isPresent());
        if (taken || earlier.stream().limit(number).anyMatch(row -> target.equals(row.target))) {
            faults.add(new FieldFault(number, file.key().getLast(), FaultKind.DUPLICATE_ROW, List.of("")));
        } else if (moved && current != null) {
            Map.copyOf(texts).forEach((header, text) -> {
                if (!values.containsKey(header)) {
                    read(header, text); // the new row says all that the old one said
                }
            });
        }
    }

    /** Writes the row; nothing when it says already what was wanted. */
    SavedRow write() {
        RowId row = Objects.requireNonNull(target, "only a row without fault is written");
        if (isChange()) {
            if (current != null && !row.equals(current.row())) {
                repository.moveToBin(file, current.row());
                current = null;
            }
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (ExchangeColumn column : file.columns()) {
                if (current == null || values.containsKey(column.header())) {
                    fields.put(column.field(), stored(column, values.getOrDefault(column.header(), missing(column))));
                }
            }
            if (current == null && repository.find(file, row).isEmpty()) {
                repository.insert(file, row, fields);
            } else if (!fields.isEmpty()) {
                repository.update(file, row, fields);
            }
            // a row that comes out of the bin anew does not bring along what it said before
            repository.listOwnFields(file).stream()
                    .filter(own -> current == null || values.containsKey(own.header())).forEach(own -> {
                        Object value = values.get(own.header());
                        repository.writeOwn(own.code(), row, value == null ? null : value.toString());
                    });
        }
        return new SavedRow(row, code(), repository.find(file, row).orElseThrow().version());
    }

    /** What a new row says where nothing is said. */
    private static @Nullable Object missing(ExchangeColumn column) {
        return column.presence() == ExchangeColumn.Presence.ONE_WHEN_EMPTY ? 1L : null;
    }

    private static @Nullable Object stored(ExchangeColumn column, @Nullable Object value) {
        return value != null && column.kind() instanceof ColumnKind.Reference reference
                ? RowId.derived(ExchangeFormat.getFile(reference.file()).entity(), value.toString()).bytes()
                : value;
    }
}
