package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.TargetRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What funding agreements promise, in SQLite. */
public final class SqlTargets implements TargetRepository {
    private static final int PLACES = 4;

    private final Store store;

    public SqlTargets(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, BigDecimal> targets(String agreement, int year) {
        Map<String, BigDecimal> targets = new HashMap<>();
        Sql.list(store.connection(), row -> targets.put(row.getString(1), BigDecimal.valueOf(row.getLong(2), PLACES)),
                """
                        SELECT t.indicator, t.target_e4 FROM agreement_target t JOIN funding_agreement a ON a.id = t.agreement_id
                        WHERE a.code = ? AND t.year = ? AND t.deleted = 0""",
                agreement, year);
        return targets;
    }
}
