package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.workspace.SetUpWindow;
import java.util.List;
import java.util.Map;

/** How large a file may be that is attached: a setting of this store, because every backup of it carries the files along. */
public final class SizeLimit {
    /** What may be chosen, in megabytes. */
    public static final List<Integer> CHOICES = List.of(5, 10, 20, 50, 100);
    /** A megabyte of the limit, in bytes. */
    public static final long MEGABYTE = 1_000_000;
    private static final int USUAL = 20;
    private static final String SETTING = "file-limit-mb";

    private final SetUpWindow settings;

    public SizeLimit(SetUpWindow settings) {
        this.settings = settings;
    }

    /** In megabytes. */
    public int megabytes() {
        String kept = settings.readAll().getOrDefault(SETTING, "");
        return kept.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(kept)) : USUAL;
    }

    /** In bytes. */
    long bytes() {
        return megabytes() * MEGABYTE;
    }

    /** Sets it; returns it. */
    public int set(int megabytes) {
        settings.put(Map.of(SETTING, String.valueOf(megabytes)));
        return megabytes;
    }
}
