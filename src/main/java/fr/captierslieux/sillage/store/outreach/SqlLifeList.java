package fr.captierslieux.sillage.store.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.outreach.LifeList;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.outreach.LifePreview.Bond;
import fr.captierslieux.sillage.outreach.LifePreview.Related;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.store.ListOrder;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.settings.ListRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the network's life in SQL: what the conditions leave is read in one statement and put in order as people sort, accents
 * aside. A network has thousands of such rows, never millions.
 */
public final class SqlLifeList implements LifeList {
    /** Column of a row that holds its number. */
    private static final int RID = 12;
    private static final int GIVEN_SHOWN = 30;

    private final Store store;
    private final RecordRepository records;
    private final Clock clock;

    public SqlLifeList(Store store, RecordRepository records, Clock clock) {
        this.store = store;
        this.records = records;
        this.clock = clock;
    }

    private LifeSql sql(LifeSubject subject) {
        return LifeSql.of(subject, LocalDate.now(clock));
    }

    /** A row with its number. */
    private record Numbered(long rid, LifeRow row) {
    }

    @Override
    public RowNumbers order(LifeSubject subject, LifeQuery query) {
        LifeSql sql = sql(subject);
        DateRange days = query.range().orElse(null);
        List<Numbered> found = Sql.list(store.connection(), row -> new Numbered(row.getLong(RID), read(row)),
                sql.select() + " WHERE r.deleted = 0" + sql.only()
                        + " AND (?1 IS NULL OR " + sql.kind() + " = ?1) AND (?2 IS NULL OR " + sql.department()
                        + " = ?2) AND (?3 IS NULL OR (" + sql.on() + " <= ?4 AND coalesce(" + sql.until() + ", "
                        + sql.on() + ") >= ?3))",
                query.kind(), query.department(), days == null ? null : days.from().toString(),
                days == null ? null : days.to().toString());
        List<String> words = Stream.of(Folding.fold(query.text().strip()).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return RowNumbers.of(found.stream().filter(each -> holds(each.row(), words))
                .sorted(by(ListOrder.of(ListRows.read(store.connection()), subject.kinds()), query))
                .map(Numbered::rid).toList());
    }

    private static boolean holds(LifeRow row, List<String> words) {
        String read = Folding.fold(String.join(" ", row.title(), row.place(), row.with()));
        return words.stream().allMatch(read::contains);
    }

    private static Comparator<Numbered> by(Function<String, @Nullable String> kinds, LifeQuery query) {
        Comparator<Numbered> order = switch (query.order()) {
            case DAY -> key(query, each -> each.row().on());
            case TITLE -> key(query, each -> emptyLast(Folding.fold(each.row().title())));
            case KIND -> key(query, each -> kinds.apply(each.row().kind()));
            case DEPARTMENT -> key(query, each -> each.row().department());
            case PEOPLE -> key(query, each -> each.row().people());
            case WITH -> key(query, each -> emptyLast(Folding.fold(each.row().with())));
            case HOURS -> key(query, each -> each.row().hoursE4());
            case QUOTATION -> key(query, each -> each.row().quotation());
        };
        return order
                .thenComparing(each -> each.row().on(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(each -> each.row().code());
    }

    private static @Nullable String emptyLast(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T extends Comparable<? super T>> Comparator<Numbered> key(LifeQuery query,
            Function<Numbered, @Nullable T> key) {
        Comparator<T> values = query.ascending() ? Comparator.<T>naturalOrder() : Comparator.<T>reverseOrder();
        return Comparator.comparing(key, Comparator.nullsLast(values));
    }

    @Override
    public List<LifeRow> rows(LifeSubject subject, List<Long> numbers) {
        return ListSql.rows(store.connection(), sql(subject).select(), "r.rid", RID, numbers,
                SqlLifeList::read);
    }

    static LifeRow read(ResultSet row) throws SQLException {
        long hours = row.getLong(10);
        Long hoursE4 = row.wasNull() ? null : hours;
        return new LifeRow(new Code(row.getString(1)), text(row.getString(2)), row.getString(3),
                Sql.day(row.getString(4)), Sql.day(row.getString(5)), row.getString(6), text(row.getString(7)),
                text(row.getString(8)), row.getLong(9), hoursE4, row.getString(11));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public Survey survey(LifeSubject subject) {
        LifeSql sql = sql(subject);
        String living = " FROM " + sql.table() + " r" + sql.joins() + " WHERE r.deleted = 0" + sql.only();
        return new Survey(
                Sql.list(store.connection(), row -> row.getString(1),
                        "SELECT DISTINCT " + sql.kind() + living + " ORDER BY 1"),
                Sql.list(store.connection(), row -> new Named(row.getString(1), row.getString(2)),
                        "SELECT d.code, d.name FROM department d WHERE d.code IN (SELECT " + sql.department() + living
                                + ") ORDER BY d.code"),
                Sql.list(store.connection(), row -> row.getInt(1), "SELECT DISTINCT substr(" + sql.on() + ", 1, 4)"
                        + living + " AND " + sql.on() + " IS NOT NULL ORDER BY 1 DESC"));
    }

    @Override
    public Optional<LifePreview> findPreview(LifeSubject subject, Code code) {
        return Sql.list(store.connection(), row -> preview(subject, read(row), RowId.of(row.getBytes(RID + 1))),
                sql(subject).select() + " WHERE r.code = ? AND r.deleted = 0", code.value()).stream()
                .findFirst();
    }

    private LifePreview preview(LifeSubject subject, LifeRow row, RowId id) {
        ExchangeFile file = ExchangeFormat.getFile(subject.file());
        RecordState state = records.find(file, id).orElseThrow();
        Map<String, String> names = new HashMap<>();
        for (ExchangeColumn column : file.columns()) {
            String code = state.text(column.header());
            if (column.kind() instanceof ColumnKind.Reference reference && !code.isEmpty()) {
                records.describe(ExchangeFormat.getFile(reference.file()), code)
                        .ifPresent(choice -> names.put(column.header(), choice.label()));
            }
        }
        return new LifePreview(row, state, names, related(subject, id));
    }

    private List<Related> related(LifeSubject subject, RowId id) {
        List<Related> found = new ArrayList<>();
        if (subject == LifeSubject.RESOURCES) {
            found.addAll(Sql.list(store.connection(),
                    row -> new Related(Bond.GIVEN, new Code(row.getString(1)), row.getString(2), null,
                            row.getString(3), Sql.day(row.getString(4)), null),
                    """
                            SELECT c.code, p.name, w.name, d.distributed_on FROM distribution d
                            JOIN support_case c ON c.id = d.case_id AND c.deleted = 0
                            JOIN project p ON p.id = c.project_id JOIN member_network w ON w.id = c.network_id
                            WHERE d.resource_id = ? AND d.deleted = 0 ORDER BY d.distributed_on DESC, c.code LIMIT ?""",
                    id.bytes(), GIVEN_SHOWN));
        }
        if (subject == LifeSubject.GROUPS) {
            found.addAll(Sql.list(store.connection(),
                    row -> new Related(Bond.MEMBER, new Code(row.getString(1)), row.getString(2), row.getString(3),
                            row.getString(4), Sql.day(row.getString(5)), RowId.of(row.getBytes(6))),
                    """
                            SELECT h.code, trim(h.first_name || ' ' || h.last_name), m.quality, coalesce(w.name, ''), m.ends_on, m.id
                            FROM group_member m JOIN person h ON h.id = m.person_id AND h.deleted = 0
                            LEFT JOIN member_network w ON w.id = m.network_id
                            WHERE m.group_id = ? AND m.deleted = 0 ORDER BY m.ends_on IS NOT NULL, h.name_folded, h.code""",
                    id.bytes()));
            found.addAll(Sql.list(store.connection(),
                    row -> new Related(Bond.MEETING, new Code(row.getString(1)), text(row.getString(2)),
                            row.getString(3), "", Sql.day(row.getString(4)), null),
                    """
                            SELECT code, title, body, held_on FROM governance_meeting WHERE group_id = ? AND deleted = 0
                            ORDER BY held_on DESC, code LIMIT ?""",
                    id.bytes(), GIVEN_SHOWN));
        }
        return found;
    }
}
