package fr.captierslieux.sillage.store.settings;

import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.settings.NoteTemplateRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.StageRank;
import fr.captierslieux.sillage.store.Store;
import java.util.List;
import java.util.Optional;

/** Note templates in the store's table. */
public final class SqlNoteTemplates implements NoteTemplateRepository {
    private final Store store;

    public SqlNoteTemplates(Store store) {
        this.store = store;
    }

    @Override
    public List<NoteTemplate> list() {
        return Sql.list(store.connection(),
                row -> new NoteTemplate(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getInt(6) == 1, false, true),
                "SELECT code, title, text, stage, kind, coalesce(retired, 0) FROM note_template WHERE deleted = 0"
                        + " ORDER BY title, code");
    }

    @Override
    public Optional<String> findStage(String caseCode) {
        return Sql.list(store.connection(), row -> row.getString(1),
                "SELECT s.stage FROM support_case c JOIN stage_change s ON s.project_id = c.project_id AND s.deleted = 0"
                        + " WHERE c.code = ? AND c.deleted = 0 ORDER BY s.changed_on DESC, " + StageRank.of("s.stage")
                        + " DESC LIMIT 1",
                caseCode).stream().findFirst();
    }
}
