package fr.captierslieux.sillage.workspace;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a person set up the window: appearance, size, columns, named views, where they stopped. Leaves no trace in the journal. */
public final class SetUpWindow {
    private static final Gesture QUIET = new Gesture("set-up-window", "settings");

    private final Transactions transactions;
    private final SettingsRepository repository;

    public SetUpWindow(Transactions transactions, SettingsRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** All settings by name. */
    public Map<String, String> readAll() {
        return transactions.read(repository::readAll);
    }

    /** Keeps settings together; an empty value forgets one. */
    public Map<String, String> put(Map<String, String> settings) {
        return transactions.write(QUIET, () -> {
            settings.forEach(repository::put);
            return settings;
        });
    }

    /** The views of a list, in the order in which they were made. */
    public List<SavedView> listViews(String screen) {
        return transactions.read(() -> repository.listViews(screen));
    }

    /** Keeps a view in place of the one of the same name, which is the answer. */
    public Optional<SavedView> keepView(SavedView view) {
        return transactions.write(QUIET, () -> {
            Optional<SavedView> before = repository.listViews(view.screen()).stream()
                    .filter(each -> each.name().equals(view.name())).findFirst();
            repository.keepView(view);
            return before;
        });
    }

    /** Gives a view another name, with its query, in one go; false, and nothing is written, where another view has the name. */
    public boolean renameView(String name, SavedView renamed) {
        return transactions.write(QUIET, () -> {
            boolean taken = !renamed.name().equals(name)
                    && repository.listViews(renamed.screen()).stream()
                            .anyMatch(each -> each.name().equals(renamed.name()));
            if (!taken) {
                repository.forgetView(renamed.screen(), name);
                repository.keepView(renamed);
            }
            return !taken;
        });
    }

    public String forgetView(String screen, String name) {
        return transactions.write(QUIET, () -> {
            repository.forgetView(screen, name);
            return name;
        });
    }
}
