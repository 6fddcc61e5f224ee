package fr.captierslieux.sillage.store.settings;

import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.orientation.CallingSituations;
import fr.captierslieux.sillage.orientation.Criterion;
import fr.captierslieux.sillage.orientation.OrientationWeights;
import fr.captierslieux.sillage.orientation.ShippedSituations;
import fr.captierslieux.sillage.orientation.Weights;
import fr.captierslieux.sillage.settings.RestRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What suggestions rest on: what the product ships, and in its place what the network says. */
public final class SqlSituations implements CallingSituations, OrientationWeights, RestRepository {
    private final Store store;

    public SqlSituations(Store store) {
        this.store = store;
    }

    @Override
    public List<Calling> listSaid() {
        return Sql.list(store.connection(), row -> new Calling(row.getString(1),
                Criterion.findCode(row.getString(2)).orElseThrow(), row.getString(3), row.getInt(4)),
                "SELECT destination_kind, criterion, value, coalesce(points_for, 0) - coalesce(points_against, 0)"
                        + " FROM calling_situation WHERE deleted = 0 AND (points_for IS NOT NULL OR points_against IS NOT NULL)"
                        + " ORDER BY destination_kind, criterion, value");
    }

    @Override
    public List<Calling> list() {
        Map<String, Calling> all = new LinkedHashMap<>();
        new ShippedSituations().list().forEach(each -> all.put(each.key(), each));
        listSaid().forEach(each -> all.put(each.key(), each));
        return all.values().stream().filter(each -> each.points() != 0).toList();
    }

    @Override
    public Map<SetNumber, Integer> numbers() {
        return new SqlSetNumbers(store.connection()).numbers();
    }

    @Override
    public Weights get() {
        return new Weights(numbers());
    }
}
