package fr.captierslieux.sillage.store.workspace;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.workspace.Draft;
import fr.captierslieux.sillage.workspace.DraftRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts, with their fields in a table of their own. */
public final class SqlDrafts implements DraftRepository {
    private final Store store;

    public SqlDrafts(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Draft> find(String name) {
        return list("WHERE d.name = ?", name).stream().findFirst();
    }

    @Override
    public List<Draft> listAll() {
        return list("WHERE ? = ''", "");
    }

    private List<Draft> list(String condition, String parameter) {
        Map<String, Draft> heads = new LinkedHashMap<>();
        Map<String, List<Draft.Field>> fields = new LinkedHashMap<>();
        Sql.list(store.connection(), line -> {
            String name = line.getString(1);
            byte @Nullable [] row = line.getBytes(3);
            heads.put(name, new Draft(name, line.getString(2), row == null ? null : RowId.of(row), line.getLong(4),
                    List.of(), line.getString(5), Instant.ofEpochMilli(line.getLong(6))));
            if (line.getString(7) != null) {
                fields.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(new Draft.Field(line.getString(7), line.getString(8), line.getString(9)));
            }
            return name;
        }, "SELECT d.name, d.file, d.row, d.version, d.focus, d.kept_at_ms, f.header, f.before, f.typed"
                + " FROM draft d LEFT JOIN draft_field f ON f.draft = d.name " + condition
                + " ORDER BY d.kept_at_ms DESC, d.name, f.header", parameter);
        return heads.values().stream().map(draft -> new Draft(draft.name(), draft.file(), draft.row(), draft.version(),
                fields.getOrDefault(draft.name(), List.of()), draft.focus(), draft.keptAt())).toList();
    }

    @Override
    public void keep(Draft draft) {
        RowId row = draft.row();
        discard(draft.name());
        Sql.execute(store.connection(),
                "INSERT INTO draft (name, file, row, version, focus, kept_at_ms) VALUES (?, ?, ?, ?, ?, ?)",
                draft.name(), draft.file(), row == null ? null : row.bytes(), draft.version(), draft.focus(),
                draft.keptAt().toEpochMilli());
        for (Draft.Field field : draft.fields()) {
            Sql.execute(store.connection(),
                    "INSERT INTO draft_field (draft, header, before, typed) VALUES (?, ?, ?, ?)", draft.name(),
                    field.header(), field.before(), field.typed());
        }
    }

    @Override
    public void discard(String name) {
        Sql.execute(store.connection(), "DELETE FROM draft_field WHERE draft = ?", name);
        Sql.execute(store.connection(), "DELETE FROM draft WHERE name = ?", name);
    }
}
