package fr.captierslieux.sillage.store.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FieldReader;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.history.RowRepository;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.store.DerivedTexts;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.settings.ListRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of exchange files in the store's tables. */
public final class SqlRecords implements RecordRepository {
    private final Store store;
    private final RowRepository rows;
    private final Suggestions suggestions;

    public SqlRecords(Store store) {
        this.store = store;
        this.rows = new SqlRows(store);
        this.suggestions = new Suggestions(store);
    }

    @Override
    public Optional<RecordState> find(ExchangeFile file, RowId row) {
        return read(file, "id = ? AND deleted < 2", row.bytes()).stream().findFirst();
    }

    @Override
    public List<RecordState> listNaming(ExchangeFile file, String header, String code) {
        ExchangeColumn column = file.getColumn(header);
        String order = file.hasCode() ? " ORDER BY code" : " ORDER BY id";
        if (column.kind() instanceof ColumnKind.ReferenceList) { // few rows name any: follow-ups have an index of those
            String field = quoted(column.field());
            return read(file, field + " IS NOT NULL AND deleted = 0 AND instr('|' || " + field
                    + " || '|', '|' || ? || '|') > 0" + order, code);
        }
        if (!(column.kind() instanceof ColumnKind.Reference reference)) {
            throw new IllegalArgumentException(header + " of " + file.name() + " names no row");
        }
        return read(file, quoted(column.field()) + " = ? AND deleted = 0" + order,
                RowId.derivedBytes(ExchangeFormat.getFile(reference.file()).entity(), code));
    }

    @Override
    public List<RecordState> listNamingAny(ExchangeFile file, String header, Collection<String> codes) {
        ExchangeColumn column = file.getColumn(header);
        if (!(column.kind() instanceof ColumnKind.Reference reference)) {
            throw new IllegalArgumentException(header + " of " + file.name() + " names no row");
        }
        String entity = ExchangeFormat.getFile(reference.file()).entity();
        return read(file,
                quoted(column.field()) + " IN (" + ListSql.places(codes.size()) + ") AND deleted = 0 ORDER BY "
                        + (file.hasCode() ? "code" : "id"),
                codes.stream().map(code -> RowId.derivedBytes(entity, code)).toArray());
    }

    @Override
    public List<RecordState> listOf(ExchangeFile file, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : read(file, "code IN (" + ListSql.places(codes.size()) + ") AND deleted = 0", codes.toArray());
    }

    @Override
    public List<RecordState> listWithout(ExchangeFile file, String header) {
        return read(file, quoted(file.getColumn(header).field()) + " IS NULL AND deleted = 0 ORDER BY code");
    }

    private List<RecordState> read(ExchangeFile file, String condition, Object... id) {
        String columns = file.columns().stream().map(SqlRecords::readable).collect(Collectors.joining(", "));
        return withOwnValues(Sql.list(store.connection(), line -> {
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < file.columns().size(); i++) {
                ExchangeColumn column = file.columns().get(i);
                String text = FieldReader.written(column.kind(), line.getObject(i + 4));
                if (!text.isEmpty()) {
                    texts.put(column.header(), text);
                }
            }
            return new RecordState(file.name(), RowId.of(line.getBytes(1)), line.getLong(2), line.getInt(3) == 1,
                    texts);
        }, "SELECT id, version, deleted, " + columns + " FROM " + quoted(file.entity()) + " t WHERE " + condition, id));
    }

    /** A column as text or number: a reference as the code of the row that it names. */
    private static String readable(ExchangeColumn column) {
        return column.kind() instanceof ColumnKind.Reference reference
                ? "(SELECT r.code FROM " + quoted(ExchangeFormat.getFile(reference.file()).entity())
                        + " r WHERE r.id = t." + quoted(column.field()) + ")"
                : "t." + quoted(column.field());
    }

    /** The values of fields of one's own of all rows, by one question. */
    private List<RecordState> withOwnValues(List<RecordState> rows) {
        Map<RowId, Map<String, String>> own = new HashMap<>();
        if (!rows.isEmpty()) {
            Sql.list(store.connection(), line -> own.computeIfAbsent(RowId.of(line.getBytes(1)), row -> new HashMap<>())
                    .put(OwnFields.header(line.getString(2)), line.getString(3)),
                    """
                            SELECT v.row_id, f.code, v.value FROM own_value v JOIN own_field f ON f.id = v.field_id AND f.deleted = 0
                            WHERE v.row_id IN (%s) AND v.deleted = 0 AND v.value IS NOT NULL"""
                            .formatted(ListSql.places(rows.size())),
                    rows.stream().map(row -> row.row().bytes()).toArray());
        }
        return rows.stream().map(row -> {
            Map<String, String> values = new HashMap<>(row.values());
            values.putAll(own.getOrDefault(row.row(), Map.of()));
            return new RecordState(row.file(), row.row(), row.version(), row.inBin(), values);
        }).toList();
    }

    @Override
    public boolean isErased(ExchangeFile file, RowId row) {
        return !Sql.list(store.connection(), line -> 1,
                "SELECT 1 FROM " + quoted(file.entity()) + " WHERE id = ? AND deleted = 2", row.bytes()).isEmpty();
    }

    @Override
    public boolean isThereAnother(ExchangeFile file, Map<String, String> texts, RowId but) {
        StringBuilder condition = new StringBuilder();
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(but.bytes());
        texts.forEach((header, text) -> {
            ExchangeColumn column = file.getColumn(header);
            condition.append(" AND ").append(quoted(column.field())).append(" = ?");
            parameters.add(column.kind() instanceof ColumnKind.Reference reference
                    ? RowId.derivedBytes(ExchangeFormat.getFile(reference.file()).entity(), text)
                    : text);
        });
        return !Sql.list(store.connection(), line -> 1, "SELECT 1 FROM " + quoted(file.entity())
                + " WHERE deleted = 0 AND id <> ?" + condition + " LIMIT 1", parameters.toArray()).isEmpty();
    }

    @Override
    public Optional<RowId> findCode(ExchangeFile file, String code) {
        return Sql.list(store.connection(), line -> RowId.of(line.getBytes(1)),
                "SELECT id FROM " + quoted(file.entity()) + " WHERE code = ? AND deleted < 2", code).stream()
                .findFirst();
    }

    @Override
    public void insert(ExchangeFile file, RowId row, Map<String, @Nullable Object> values) {
        List<String> names = new ArrayList<>(List.of("id"));
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(row.bytes());
        values.forEach((field, value) -> {
            names.add(field);
            parameters.add(value);
        });
        Sql.execute(store.connection(), "INSERT INTO " + quoted(file.entity()) + " ("
                + names.stream().map(SqlRecords::quoted).collect(Collectors.joining(", ")) + ") VALUES ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")", parameters.toArray());
        if (DerivedTexts.follow(file.entity(), values.keySet())) {
            new DerivedTexts(store.connection()).refresh(file.entity(), "id = ?", row.bytes());
        }
    }

    @Override
    public void update(ExchangeFile file, RowId row, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.put("deleted", 0L);
        rows.update(file.entity(), row, all);
    }

    @Override
    public void writeOwn(String fieldCode, RowId row, @Nullable String value) {
        byte[] id = OwnFields.valueId(fieldCode, row);
        int changed = Sql.execute(store.connection(),
                "UPDATE own_value SET value = ?, deleted = 0, version = version + 1 WHERE id = ? AND deleted < 2",
                value,
                id);
        if (changed == 0 && value != null) {
            Sql.execute(store.connection(), "INSERT INTO own_value (id, field_id, row_id, value) VALUES (?, ?, ?, ?)",
                    id, RowId.derivedBytes("own_field", fieldCode), row.bytes(), value);
        }
    }

    @Override
    public void moveToBin(ExchangeFile file, RowId row) {
        rows.update(file.entity(), row, Map.of("deleted", 1L));
    }

    @Override
    public List<OwnField> listOwnFields(ExchangeFile file) {
        return Sql.list(store.connection(), line -> {
            String choices = line.getString(5);
            return new OwnField(line.getString(1), line.getString(2), OwnFields.Type.valueOf(line.getString(3)),
                    line.getString(4), choices == null ? List.of() : List.of(choices.split("\\|")));
        }, """
                SELECT f.code, f.label, f.type, n.code, f.choices FROM own_field f LEFT JOIN member_network n ON n.id = f.network_id
                WHERE f.file = ? AND f.deleted = 0 ORDER BY f.label, f.code""",
                file.name());
    }

    @Override
    public String nextCode() {
        return new NewCodes(store).next();
    }

    @Override
    public NetworkLists lists() {
        return ListRows.read(store.connection());
    }

    @Override
    public void addCode(String list, String code, @Nullable String label) {
        byte[] id = RowId.derivedBytes("list_code", list, code);
        int back = Sql.execute(store.connection(),
                "UPDATE list_code SET deleted = 0, label = coalesce(?, label), version = version + 1"
                        + " WHERE id = ? AND deleted = 1",
                label, id);
        if (back == 0) {
            Sql.execute(store.connection(), "INSERT INTO list_code (id, list, code, label) SELECT ?, ?, ?, ?"
                    + " WHERE NOT EXISTS (SELECT 1 FROM list_code WHERE list = ? AND code = ?)", id, list, code, label,
                    list, code);
        }
    }

    @Override
    public Optional<String> findLastFollowUp(String caseCode) {
        return text("SELECT max(f.held_on) FROM support_case c JOIN follow_up f ON f.case_id = c.id AND f.deleted = 0"
                + " WHERE c.code = ?", caseCode);
    }

    @Override
    public Optional<String> findFirstContact(String projectCode) {
        return text("SELECT min(c.first_contact_on) FROM project p JOIN support_case c ON c.project_id = p.id"
                + " AND c.deleted = 0 WHERE p.code = ?", projectCode);
    }

    @Override
    public Optional<String> findDepartment(String commune) {
        return text("SELECT department FROM place WHERE code = ?", commune);
    }

    private Optional<String> text(String sql, String parameter) {
        return Sql.list(store.connection(), line -> Optional.ofNullable(line.getString(1)), sql, parameter).stream()
                .findFirst().flatMap(found -> found);
    }

    @Override
    public List<Choice> suggest(ExchangeFile file, String typed, int limit) {
        return suggestions.find(file, typed, limit);
    }

    @Override
    public List<Choice> listTeam(String caseCode) {
        return Sql.list(store.connection(), line -> {
            String role = line.getString(3);
            return new Choice(line.getString(1), line.getString(2), role == null ? "" : role);
        }, """
                SELECT e.code, trim(e.first_name || ' ' || e.last_name), m.role
                FROM support_case c JOIN project_member m ON m.project_id = c.project_id AND m.deleted = 0
                JOIN person e ON e.id = m.person_id AND e.deleted = 0
                WHERE c.code = ? AND c.deleted = 0
                ORDER BY coalesce(m.main, 0) DESC, m.role = 'PORTEUR' DESC, e.name_folded, e.code""", caseCode);
    }

    @Override
    public Optional<Choice> describe(ExchangeFile file, String code) {
        return suggestions.describe(file, code);
    }

    @Override
    public long gesture() {
        return rows.gesture();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
