package fr.captierslieux.sillage.store.workspace;

import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.workspace.SavedView;
import fr.captierslieux.sillage.workspace.SettingsRepository;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings and named views. */
public final class SqlSettings implements SettingsRepository {
    private final Store store;

    public SqlSettings(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, String> readAll() {
        Map<String, String> settings = new TreeMap<>();
        Sql.list(store.connection(), line -> settings.put(line.getString(1), line.getString(2)),
                "SELECT name, value FROM setting");
        return settings;
    }

    @Override
    public void put(String name, String value) {
        if (value.isEmpty()) {
            Sql.execute(store.connection(), "DELETE FROM setting WHERE name = ?", name);
        } else {
            Sql.execute(store.connection(), "INSERT INTO setting (name, value) VALUES (?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
        }
    }

    @Override
    public List<SavedView> listViews(String screen) {
        return Sql.list(store.connection(),
                line -> new SavedView(screen, line.getString(1), line.getString(2)),
                "SELECT name, query FROM saved_view WHERE screen = ? ORDER BY position, name", screen);
    }

    @Override
    public void keepView(SavedView view) {
        Sql.execute(store.connection(), "INSERT INTO saved_view (screen, name, query, position)"
                + " SELECT ?, ?, ?, coalesce(max(position), 0) + 1 FROM saved_view WHERE screen = ?"
                + " ON CONFLICT (screen, name) DO UPDATE SET query = excluded.query", view.screen(), view.name(),
                view.query(), view.screen());
    }

    @Override
    public void forgetView(String screen, String name) {
        Sql.execute(store.connection(), "DELETE FROM saved_view WHERE screen = ? AND name = ?", screen, name);
    }
}
