package fr.captierslieux.sillage.store.exchange;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.exchange.ImportStaging;
import fr.captierslieux.sillage.exchange.StagedRow;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.store.SideFile;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The rows of one import in a side file. Read in, checked on a picture of the store, written in one transaction. */
public final class SqlImportStaging implements ImportStaging {
    private static final String GESTURE = "import-exchange";

    private final Store store;
    private final SideFile side;
    private final StagingLoader loader;
    private final Set<String> tables = new HashSet<>();
    private @Nullable OwnCellReader ownCells;
    private @Nullable ImportOutcome found;
    private boolean merged;
    private long checkedAt;

    public SqlImportStaging(Store store) {
        this.store = store;
        this.side = store.makeSideFile();
        try {
            this.loader = new StagingLoader(side);
        } catch (SQLException failure) {
            side.close();
            throw new DataAccessException("import", failure);
        }
    }

    @Override
    public Map<String, Set<String>> listCodes() {
        return store.read(() -> {
            Map<String, Set<String>> codes = new HashMap<>();
            Sql.list(store.connection(),
                    row -> codes.computeIfAbsent(row.getString(1), list -> new HashSet<>()).add(row.getString(2)),
                    "SELECT list, code FROM list_code WHERE deleted = 0");
            return codes;
        });
    }

    @Override
    public void begin(String source, ExchangeFile file, List<String> header) {
        tables.add(file.name());
        doing(() -> loader.begin(source, file));
    }

    @Override
    public void add(StagedRow row) {
        doing(() -> loader.add(row));
    }

    @Override
    public void fault(Fault fault) {
        doing(() -> loader.fault(fault));
    }

    @Override
    public void check(ImportOptions options, OwnCellReader reader, ImportProgress progress) {
        ownCells = reader;
        doing(loader::close);
        doing(() -> {
            try (Connection connection = store.openBeside(side)) {
                connection.setAutoCommit(false);
                found = check(connection, options);
                connection.commit();
            }
        });
    }

    /** Runs the checks in the transaction of the connection; may be run again when the store has moved. */
    private ImportOutcome check(Connection connection, ImportOptions options) throws SQLException {
        checkedAt = position(connection);
        StagedFaults faults = new StagedFaults(connection);
        faults.forget();
        if (!merged) {
            new FolderMerge(connection, faults).run();
            merged = true;
        }
        RowChecks rows = new RowChecks(connection, faults, loader.brokenFiles());
        rows.recognise();
        if (ownCells != null) {
            new StagedOwnValues(connection, faults).check(ownCells);
        }
        rows.complete();
        rows.references();
        WorkRules rules = new WorkRules(connection, faults);
        rules.find();
        boolean leaveOut = options.faulty() == ImportOptions.Faulty.LEAVE_OUT;
        // leaving rows out may break what others rely on: until nothing new is found
        while (leaveOut && faults.leaveOut() > 0) {
            rows.followOut();
            rules.find();
        }
        new WorkWarnings(connection, faults).find();
        return outcome(connection, faults, options);
    }

    private ImportOutcome outcome(Connection connection, StagedFaults faults, ImportOptions options) {
        RowWriter writer = new RowWriter(connection);
        List<FileCount> counts = new ArrayList<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            if (tables.contains(file.name())) {
                counts.add(writer.count(file, loader.unidentified(file.name())));
            }
        }
        long faulty = faults.count(Fault.Severity.FAULT) + loader.unlisted(Fault.Severity.FAULT);
        long warnings = faults.count(Fault.Severity.WARNING) + loader.unlisted(Fault.Severity.WARNING);
        return new ImportOutcome(result(options, counts, faulty), counts, faults.list(), faulty, warnings);
    }

    private static Result result(ImportOptions options, List<FileCount> counts, long faulty) {
        boolean nothingLeft = counts.stream()
                .allMatch(count -> count.added() + count.changed() + count.unchanged() == 0);
        if (faulty > 0 && (options.faulty() == ImportOptions.Faulty.REFUSE_ALL || nothingLeft)) {
            return Result.REFUSED;
        }
        if (options.run() == ImportOptions.Run.DRY_RUN) {
            return Result.TRIED;
        }
        return counts.stream().allMatch(count -> count.added() + count.changed() == 0)
                ? Result.UNCHANGED
                : Result.WRITTEN;
    }

    @Override
    public ImportOutcome outcome(ImportOptions options) {
        if (found == null) {
            throw new IllegalStateException("check comes first");
        }
        return found;
    }

    @Override
    public ImportOutcome write(ImportOptions options, String author, ImportProgress progress) {
        ImportOutcome checked = outcome(options);
        if (checked.result() != Result.WRITTEN) {
            return checked;
        }
        progress.at(ImportProgress.Step.WRITING, "", 0);
        try {
            return store.writeBeside(side, new Gesture(GESTURE, author), () -> {
                try {
                    return write(store.connection(), checked, options, progress);
                } catch (SQLException failure) {
                    throw new DataAccessException("import", failure);
                }
            });
        } catch (Refused refused) {
            return refused.outcome;
        }
    }

    private ImportOutcome write(Connection connection, ImportOutcome checked, ImportOptions options,
            ImportProgress progress) throws SQLException {
        ImportOutcome now = position(connection) == checkedAt ? checked : check(connection, options);
        if (now.result() != Result.WRITTEN) {
            throw new Refused(now);
        }
        new RowWriter(connection).write(progress);
        return now;
    }

    /** Grows with every change, of this laptop and of others: the same number, the same rows. */
    private static long position(Connection connection) {
        return Sql.list(connection, row -> row.getLong(1),
                "SELECT last + (SELECT count(*) FROM main.journal_op) FROM main.journal_session").getFirst();
    }

    private static void doing(Work work) {
        try {
            work.run();
        } catch (SQLException failure) {
            throw new DataAccessException("import", failure);
        }
    }

    @Override
    public void close() {
        try {
            doing(loader::close);
        } finally {
            side.close();
        }
    }

    /** Work on the side file. */
    private interface Work {
        void run() throws SQLException;
    }

    /** Takes a write back whose rows no longer stand. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportOutcome outcome;

        Refused(ImportOutcome outcome) {
            super("the store has moved", null, false, false);
            this.outcome = outcome;
        }
    }
}
