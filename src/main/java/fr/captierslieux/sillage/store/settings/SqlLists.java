package fr.captierslieux.sillage.store.settings;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.settings.ListRepository;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.StageRank;
import fr.captierslieux.sillage.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists in the store's tables. */
public final class SqlLists implements ListRepository {
    private final Store store;

    public SqlLists(Store store) {
        this.store = store;
    }

    @Override
    public NetworkLists lists() {
        return ListRows.read(store.connection());
    }

    @Override
    public Map<String, Long> countUses(String list) {
        Map<String, Long> uses = new HashMap<>();
        List<String> queries = queries(list);
        if (!queries.isEmpty()) {
            Sql.list(store.connection(), row -> uses.put(row.getString(1), row.getLong(2)),
                    "SELECT code, sum(n) FROM (" + String.join(" UNION ALL ", queries) + ") GROUP BY code");
        }
        return uses;
    }

    private static List<String> queries(String list) {
        List<String> queries = new ArrayList<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            for (ExchangeColumn column : file.columns()) {
                if (column.kind() instanceof ColumnKind.Coded coded && coded.list().equals(list)) {
                    queries.add(grouped(file, column));
                } else if (column.kind() instanceof ColumnKind.CodedList coded && coded.list().equals(list)) {
                    queries.add(parted(file, column));
                }
            }
        }
        return queries;
    }

    private static String grouped(ExchangeFile file, ExchangeColumn column) {
        return "SELECT \"" + column.field() + "\" AS code, count(*) AS n FROM \"" + file.entity()
                + "\" WHERE deleted = 0 AND \"" + column.field() + "\" IS NOT NULL GROUP BY 1";
    }

    /** Rows that say the same are counted before their lists are taken apart. Codes hold no sign that JSON would escape. */
    private static String parted(ExchangeFile file, ExchangeColumn column) {
        return "SELECT e.value AS code, sum(g.n) AS n FROM (" + grouped(file, column)
                + ") g, json_each('[\"' || replace(g.code, '|', '\",\"') || '\"]') e GROUP BY 1";
    }

    @Override
    public List<SubStage> listSubStages() {
        return Sql.list(store.connection(),
                row -> new SubStage(row.getString(1), row.getString(2),
                        row.getObject(5) == null ? null : row.getLong(5), row.getInt(3) == 1, row.getLong(4)),
                "SELECT u.code, u.stage, coalesce(u.retired, 0), (SELECT count(*) FROM stage_change s WHERE s.sub_stage_id = u.id"
                        + " AND s.deleted = 0), u.position FROM sub_stage u WHERE u.deleted = 0 ORDER BY "
                        + StageRank.of("u.stage")
                        + ", u.position, u.title, u.code");
    }

    @Override
    public List<String> listCoordinators() {
        return Sql.list(store.connection(), row -> row.getString(1),
                "SELECT trim(first_name || ' ' || last_name) FROM advisor WHERE role = 'COORDINATION' AND deleted = 0"
                        + " ORDER BY last_name, first_name");
    }
}
