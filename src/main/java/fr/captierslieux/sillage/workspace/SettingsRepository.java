package fr.captierslieux.sillage.workspace;

import java.util.List;
import java.util.Map;

/** Keeps how a person set up the window. Local to the file. Called inside a transaction. */
public interface SettingsRepository {
    /** All settings by name. */
    Map<String, String> readAll();

    /** Keeps a setting; an empty value forgets it. */
    void put(String name, String value);

    /** The views of a list, in the order in which they were made. */
    List<SavedView> listViews(String screen);

    /** Keeps a view in place of the one of the same name. */
    void keepView(SavedView view);

    void forgetView(String screen, String name);
}
