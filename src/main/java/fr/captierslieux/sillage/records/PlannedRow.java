package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.CellFault;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.FieldReader;
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
import org.jspecify.annotations.Nullable;

/** One edit on its way into the store: what the row will say, what is wrong with it, and the writing. */
final class PlannedRow {
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

    /** @param earlier the rows of the same gesture before this one */
    PlannedRow(int number, RecordEdit edit, List<PlannedRow> earlier, RecordRepository repository, FieldReader reader) {
        this.number = number;
        this.edit = edit;
        this.earlier = List.copyOf(earlier);
        this.repository = repository;
        this.reader = reader;
        this.file = ExchangeFormat.getFile(edit.file());
    }

    List<FieldFault> faults() {
        return faults;
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
            edit.changes().forEach((header, change) -> wanted.put(header, made(change.after())));
            if (file.hasCode() && wanted.getOrDefault("code", "").isEmpty()) {
                wanted.put("code", repository.nextCode());
            }
        } else {
            current = repository.find(file, edit.row()).orElse(null);
            if (current == null) {
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

    /** What the person changed and does not stand so already; what somebody else changed as well is a clash. */
    private List<Clash> compare(RecordState now, Map<String, String> wanted) {
        List<Clash> clashes = new ArrayList<>();
        edit.changes().forEach((header, change) -> {
            String there = now.text(header);
            if (!there.equals(change.after())) {
                if (now.version() != edit.version() && !there.equals(change.before())) {
                    clashes.add(new Clash(header, change.before(), change.after(), there));
                }
                wanted.put(header, made(change.after()));
            }
        });
        return clashes;
    }

    /** {@code @2} stands for the code that the third edit gives its row. */
    private String made(String text) {
        return text.startsWith("@") && text.length() > 1 && Character.isDigit(text.charAt(1))
                ? earlier.get(Integer.parseInt(text.substring(1))).code()
                : text;
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

    /** Whether every row that a field names is there: alive, or made by an earlier edit. */
    private boolean namesLivingRows(String header, String codes) {
        String named = file.findColumn(header).map(column -> switch (column.kind()) {
            case ColumnKind.Reference reference -> reference.file();
            case ColumnKind.ReferenceList reference -> reference.file();
            default -> "";
        }).orElse("");
        if (named.isEmpty()) {
            return true;
        }
        ExchangeFile there = ExchangeFormat.getFile(named);
        for (String code : codes.split("\\|")) {
            boolean made = earlier.stream().anyMatch(row -> row.file.equals(there) && row.code().equals(code));
            if (!made && repository.findCode(there, code).flatMap(id -> repository.find(there, id))
                    .filter(row -> !row.inBin()).isEmpty()) {
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
            boolean told = faults.stream().anyMatch(fault -> fault.header().equals(column.header()));
            if (column.isRequired() && !texts.containsKey(column.header()) && !told) {
                faults.add(new FieldFault(number, column.header(), FaultKind.MISSING_VALUE, List.of()));
            }
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
        String[] parts = file.key().stream().map(header -> texts.getOrDefault(header, null)).toArray(String[]::new);
        target = RowId.derived(file.entity(), parts);
        boolean moved = current == null || !target.equals(current.row());
        boolean taken = moved
                && repository.find(file, target).filter(row -> !row.inBin() || file.hasCode()).isPresent();
        if (taken || earlier.stream().anyMatch(row -> target.equals(row.target))) {
            faults.add(new FieldFault(number, file.key().getLast(), FaultKind.DUPLICATE_ROW, List.of("")));
        }
    }

    /** Writes the row; nothing when it says already what was wanted. */
    SavedRow write() {
        RowId row = Objects.requireNonNull(target, "only a row without fault is written");
        if (isChange()) {
            if (current != null && !row.equals(current.row())) {
                repository.moveToBin(file, current.row());
                current = null;
                texts.forEach((header, text) -> values.putIfAbsent(header, valueOf(header, text)));
            }
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (ExchangeColumn column : file.columns()) {
                if (current == null || values.containsKey(column.header())) {
                    fields.put(column.field(), stored(column, values.get(column.header())));
                }
            }
            if (current == null && repository.find(file, row).isEmpty()) {
                repository.insert(file, row, fields);
            } else if (!fields.isEmpty()) {
                repository.update(file, row, fields);
            }
            repository.listOwnFields(file).stream().filter(own -> values.containsKey(own.header())).forEach(own -> {
                Object value = values.get(own.header());
                repository.writeOwn(own.code(), row, value == null ? null : value.toString());
            });
        }
        return new SavedRow(row, code(), repository.find(file, row).orElseThrow().version());
    }

    private static @Nullable Object stored(ExchangeColumn column, @Nullable Object value) {
        return value != null && column.kind() instanceof ColumnKind.Reference reference
                ? RowId.derived(ExchangeFormat.getFile(reference.file()).entity(), value.toString()).bytes()
                : value;
    }
}
