package fr.captierslieux.sillage.store.records;

import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes of rows made in the window: network code, letters of the device, counter. Two laptops of one network tell their rows apart by
 * the letters; a restored backup counts as another device, so that it does not give a code again.
 */
final class NewCodes {
    private static final String COUNTER = "code.counter";
    private static final int LONGEST_NETWORK = 40;
    private static final int LETTERS = 5;

    private final Store store;

    NewCodes(Store store) {
        this.store = store;
    }

    String next() {
        Sql.execute(store.connection(), "INSERT INTO store_fact (name, value) VALUES (?, '1')"
                + " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1", COUNTER);
        String network = text("SELECT value FROM store_fact WHERE name = 'profile.network'");
        String prefix = network == null ? "SILLAGE" : network;
        return prefix.substring(0, Math.min(LONGEST_NETWORK, prefix.length())) + "-" + letters() + "-"
                + text("SELECT value FROM store_fact WHERE name = '" + COUNTER + "'");
    }

    private String letters() {
        byte[] id = Sql.list(store.connection(), line -> line.getBytes(1),
                "SELECT id FROM journal_device WHERE n = (SELECT last >> 40 FROM journal_session)").getFirst();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append((char) ('A' + Math.floorMod(id[i], 26)));
        }
        return letters.toString();
    }

    private @Nullable String text(String sql) {
        List<String> found = Sql.list(store.connection(), line -> line.getString(1), sql);
        return found.isEmpty() ? null : found.getFirst();
    }
}
