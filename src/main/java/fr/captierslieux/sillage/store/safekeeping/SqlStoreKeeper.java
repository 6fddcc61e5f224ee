package fr.captierslieux.sillage.store.safekeeping;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.safekeeping.HeldFiles;
import fr.captierslieux.sillage.safekeeping.StoreCheck;
import fr.captierslieux.sillage.safekeeping.StoreCheck.Problem;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import fr.captierslieux.sillage.store.Schema;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.UnusedStore;
import fr.captierslieux.sillage.store.documents.Contents;
import fr.captierslieux.sillage.store.reports.FrozenDigests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.exception.DataAccessException;

/** Checks and copies by SQLite's own means. */
public final class SqlStoreKeeper implements StoreKeeper {
    private final Store store;

    public SqlStoreKeeper(Store store) {
        this.store = store;
    }

    @Override
    public StoreCheck check() {
        return store.read(() -> {
            Connection connection = store.connection();
            Map<String, Long> rows = new LinkedHashMap<>();
            for (ExchangeFile file : ExchangeFormat.files()) {
                rows.put(file.name(),
                        count(connection, "SELECT count(*) FROM \"" + file.entity() + "\" WHERE deleted = 0"));
            }
            long inBin = 0;
            for (String entity : new Schema(connection).entities()) {
                inBin += count(connection, "SELECT count(*) FROM \"" + entity + "\" WHERE deleted = 1");
            }
            return new StoreCheck((int) count(connection, "PRAGMA user_version"),
                    count(connection, "SELECT count(*) FROM journal_op"),
                    count(connection, "SELECT count(*) FROM journal_batch"), rows, inBin, held(connection),
                    problems(connection));
        });
    }

    @Override
    public HeldFiles held() {
        return store.read(() -> held(store.connection()));
    }

    private static HeldFiles held(Connection connection) {
        return new HeldFiles(count(connection, "SELECT count(*) FROM attachment WHERE deleted = 0"),
                count(connection, "SELECT coalesce(sum(bytes), 0) FROM attachment_content"));
    }

    private static List<Problem> problems(Connection connection) {
        List<Problem> problems = new ArrayList<>();
        if (!Sql.list(connection, row -> row.getString(1), "PRAGMA integrity_check(1)").equals(List.of("ok"))) {
            problems.add(Problem.FILE);
            return problems;
        }
        if (!Sql.list(connection, row -> row.getString(1), "PRAGMA foreign_key_check").isEmpty()) {
            problems.add(Problem.REFERENCES);
        }
        JournalCheck journal = new JournalCheck(connection);
        if (!journal.isGapless()) {
            problems.add(Problem.JOURNAL_GAP);
        }
        if (!journal.showsItsHeads()) {
            problems.add(Problem.JOURNAL_HEADS);
        }
        if (!journal.knowsEveryBirth()) {
            problems.add(Problem.JOURNAL_BIRTHS);
        }
        if (!searchMatches(connection)) {
            problems.add(Problem.SEARCH);
        }
        if (!new Contents(connection).areWhole()) {
            problems.add(Problem.ATTACHMENTS);
        }
        if (!new FrozenDigests(connection).areWhole()) {
            problems.add(Problem.SENT_REPORTS);
        }
        return problems;
    }

    /** The indexes hold no text to compare; they must hold exactly the living rows. */
    private static boolean searchMatches(Connection connection) {
        for (String table : List.of("person", "project", "follow_up", "organisation", "task", "appointment",
                "attachment", "training_programme", "training_module", "trainer", "event", "resource", "working_group",
                "governance_meeting", "decision")) {
            long missing = count(connection, "SELECT count(*) FROM (SELECT rid FROM \"" + table
                    + "\" WHERE deleted = 0 EXCEPT SELECT id FROM " + table + "_search_docsize)");
            long tooMany = count(connection,
                    "SELECT count(*) FROM (SELECT id FROM " + table + "_search_docsize EXCEPT SELECT rid FROM \""
                            + table + "\" WHERE deleted = 0)");
            if (missing + tooMany > 0) {
                return false;
            }
        }
        return true;
    }

    private static long count(Connection connection, String sql) {
        return Sql.list(connection, row -> row.getLong(1), sql).getFirst();
    }

    @Override
    public void backUp(Path target, BooleanSupplier stopped) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        if (store.consistsOf(whole)) {
            throw new IOException(whole.getFileName().toString());
        }
        if (Files.exists(whole)) {
            UnusedStore.require(whole, null); // another store that is open would go on writing beside the copy
        }
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = whole.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            store.copyInto(part, stopped);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (DataAccessException failure) {
            throw new IOException(whole.toString(), failure);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
