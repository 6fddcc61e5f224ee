package fr.captierslieux.sillage.store.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.network.CaseLoad;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkList;
import fr.captierslieux.sillage.network.NetworkQuery;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.network.NetworkRow.Way;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.settings.SqlSetNumbers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of member networks. There are some fifteen: one statement reads them all, order and filters are applied to what it gave. */
public final class SqlNetworks implements NetworkList {
    /** What is carried, of the rows that the list of cases shows. */
    static final String LOAD = """
            sum(m.status < 5), sum(m.status = 4),
            sum(m.status = 4 AND (m.last_contact_on IS NULL OR m.last_contact_on < ?))""";
    private static final String ROWS = """
            SELECT w.rid, w.id, w.code, w.name, w.kind, w.departments, w.themes, w.accompanies, w.runs_place, w.co_carries,
                   w.email, coalesce(w.web_site, ''),
                   (SELECT count(*) FROM advisor a WHERE a.network_id = w.id AND a.deleted = 0), l.*
            FROM member_network w LEFT JOIN (SELECT m.network, %s FROM case_summary m GROUP BY m.network) l
              ON l.network = w.code
            WHERE w.deleted = 0"""
            .formatted(LOAD);

    private final Store store;

    public SqlNetworks(Store store) {
        this.store = store;
    }

    @Override
    public RowNumbers order(NetworkQuery query, LocalDate today) {
        List<Read> wanted = all(today).stream().filter(each -> means(query, each.row())).sorted(order(query)).toList();
        return RowNumbers.of(wanted.stream().map(Read::rid).toList());
    }

    @Override
    public List<NetworkRow> rows(List<Long> numbers, LocalDate today) {
        Map<Long, NetworkRow> rows = new HashMap<>();
        all(today).forEach(each -> rows.put(each.rid(), each.row()));
        return numbers.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Named> departments() {
        return Sql.list(store.connection(), row -> new Named(row.getString(1), row.getString(2)), """
                SELECT d.code, d.name FROM department d WHERE EXISTS (
                  SELECT 1 FROM member_network w WHERE w.deleted = 0
                    AND instr('|' || w.departments || '|', '|' || d.code || '|') > 0)
                ORDER BY d.code""");
    }

    @Override
    public Optional<NetworkFacts> find(Code code, LocalDate today) {
        return all(today).stream().filter(each -> each.row().code().equals(code)).findFirst()
                .map(each -> new NetworkPageQueries(store.connection(), each.id(), each.row(), today)
                        .complete(each.webSite()));
    }

    private List<Read> all(LocalDate today) {
        return Sql.list(store.connection(), SqlNetworks::read, ROWS,
                new SqlSetNumbers(store.connection()).silentBefore(today).toString());
    }

    private static Read read(ResultSet row) throws SQLException {
        List<Way> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            if (row.getBoolean(8 + List.of(Way.values()).indexOf(way))) {
                ways.add(way);
            }
        }
        CaseLoad load = new CaseLoad(row.getLong(15), row.getLong(16), row.getLong(17));
        return new Read(row.getLong(1), RowId.of(row.getBytes(2)), row.getString(12),
                new NetworkRow(new Code(row.getString(3)), row.getString(4), row.getString(5),
                        entries(row.getString(6)), entries(row.getString(7)), ways, row.getString(11),
                        row.getLong(13), load));
    }

    private static List<String> entries(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private static boolean means(NetworkQuery query, NetworkRow row) {
        String texts = Folding.fold(row.name() + " " + row.code() + " " + String.join(" ", row.themes()));
        boolean words = List.of(Folding.fold(query.text().strip()).split("\\s+")).stream().allMatch(texts::contains);
        return words && (query.kind() == null || query.kind().equals(row.kind()))
                && (query.department() == null || row.departments().contains(query.department()));
    }

    private static Comparator<Read> order(NetworkQuery query) {
        Comparator<Read> byName = Comparator.comparing((Read each) -> Folding.fold(each.row().name()))
                .thenComparing(each -> each.row().code().value());
        boolean up = query.ascending();
        return switch (query.order()) {
            case NAME -> up ? byName : byName.reversed();
            case KIND -> by(row -> ShippedLists.get("network_kind").codes().indexOf(row.kind()), up)
                    .thenComparing(byName);
            case DEPARTMENTS -> by(row -> row.departments().isEmpty() ? null : String.join(" ", row.departments()), up)
                    .thenComparing(byName);
            case ADVISORS -> by(NetworkRow::advisors, up).thenComparing(byName);
            case OPEN -> by(row -> row.load().open(), up).thenComparing(byName);
            case IN_SUPPORT -> by(row -> row.load().inSupport(), up).thenComparing(byName);
            case SILENT -> by(row -> row.load().silent(), up).thenComparing(byName);
            case EMAIL -> by(NetworkRow::email, up).thenComparing(byName);
        };
    }

    private static <K extends Comparable<K>> Comparator<Read> by(Function<NetworkRow, @Nullable K> key, boolean up) {
        Comparator<K> way = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(each -> key.apply(each.row()), Comparator.nullsLast(way));
    }

    /** A row with what the page needs besides. */
    private record Read(long rid, RowId id, String webSite, NetworkRow row) {
    }
}
