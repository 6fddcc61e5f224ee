package fr.captierslieux.sillage.store.workspace;

import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.workspace.Profile;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profile, among the facts of the file. */
public final class SqlProfile implements ProfileRepository {
    private final Store store;

    public SqlProfile(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Profile> find() {
        Map<String, String> facts = new HashMap<>();
        Sql.list(store.connection(), row -> facts.put(row.getString(1), row.getString(2)),
                "SELECT name, value FROM store_fact WHERE name LIKE 'profile.%'");
        String person = facts.get("profile.person");
        String device = facts.get("profile.device");
        return person == null || device == null
                ? Optional.empty()
                : Optional.of(new Profile(person, facts.get("profile.network"), device));
    }

    @Override
    public void save(Profile profile) {
        note("profile.person", profile.person());
        note("profile.network", profile.network());
        note("profile.device", profile.device());
        Sql.execute(store.connection(),
                "UPDATE journal_device SET label = ? WHERE n = (SELECT last >> 40 FROM journal_session)",
                profile.device());
    }

    private void note(String name, @Nullable String value) {
        if (value == null) {
            Sql.execute(store.connection(), "DELETE FROM store_fact WHERE name = ?", name);
        } else {
            Sql.execute(store.connection(), "INSERT INTO store_fact (name, value) VALUES (?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
        }
    }
}
