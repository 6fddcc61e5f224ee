package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.quoted;

import fr.captierslieux.sillage.exchange.Bond;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.ExchangeRows;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of exchange files out of the store, one by one: a million do not fill the memory. */
public final class SqlExchangeRows implements ExchangeRows {
    private final Store store;

    public SqlExchangeRows(Store store) {
        this.store = store;
    }

    @Override
    public List<String> ownFields(ExchangeFile file) {
        return !OwnFields.mayBelongTo(file.name())
                ? List.of()
                : Sql.list(store.connection(), row -> row.getString(1),
                        "SELECT code FROM own_field WHERE file = ? AND deleted = 0 ORDER BY code", file.name());
    }

    @Override
    public boolean says(ExchangeFile file, ExchangeColumn column) {
        Set<String> gone = column.kind() instanceof ColumnKind.ReferenceList list ? gone(list.file()) : Set.of();
        String named = StagedSql.isReference(column) ? code(column) : "t." + quoted(column.field());
        String sql = "SELECT " + named + " FROM " + quoted(file.entity()) + " t WHERE t."
                + quoted(column.field()) + " IS NOT NULL AND " + alive("t", file, 0);
        try (PreparedStatement query = store.connection().prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (without(rows.getObject(1), gone) != null) {
                    return true;
                }
            }
            return false;
        } catch (SQLException failure) {
            throw new DataAccessException("export of " + file.name(), failure);
        }
    }

    @Override
    public void read(ExchangeFile file, List<String> ownFields, Taker taker) throws IOException {
        try (PreparedStatement query = store.connection().prepareStatement(select(file, ownFields))) {
            for (int i = 0; i < ownFields.size(); i++) {
                query.setString(i + 1, ownFields.get(i));
            }
            @Nullable
            Object[] values = new Object[file.columns().size() + ownFields.size()];
            List<Set<String>> gone = gone(file);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = rows.getObject(i + 1);
                    }
                    for (int i = 0; i < gone.size(); i++) {
                        values[i] = without(values[i], gone.get(i));
                    }
                    taker.take(values);
                }
            }
        } catch (SQLException failure) {
            throw new DataAccessException("export of " + file.name(), failure);
        }
    }

    /**
     * One query a file. Where rows have a code it walks the index of the codes, so that nothing has to be sorted; a key that names other
     * rows is sorted by their codes, by number of row, and only then are the rows read.
     */
    private static String select(ExchangeFile file, List<String> ownFields) {
        List<String> columns = new ArrayList<>();
        for (ExchangeColumn column : file.columns()) {
            columns.add(StagedSql.isReference(column) ? code(column) : "t." + quoted(column.field()));
        }
        for (int i = 0; i < ownFields.size(); i++) {
            columns.add("(SELECT v.value FROM own_value v WHERE v.row_id = t.id AND v.deleted = 0 AND v.field_id ="
                    + " (SELECT f.id FROM own_field f WHERE f.code = ?))");
        }
        List<String> order = file.keyColumns().stream()
                .map(column -> "coalesce("
                        + (StagedSql.isReference(column) ? code(column) : inOrder(column)) + ", '')")
                .toList();
        return "SELECT " + String.join(", ", columns) + " FROM " + quoted(file.entity()) + " t WHERE "
                + alive("t", file, 0) + saying(file) + " ORDER BY "
                + (file.hasCode() ? "t.code" : String.join(", ", order));
    }

    /** What a column is sorted by: its exchange text. */
    private static String inOrder(ExchangeColumn column) {
        String field = "t." + quoted(column.field());
        return column.kind() instanceof ColumnKind.ListName
                ? ShippedLists.listAll().stream().map(list -> " WHEN " + StagedSql.text(list.name()) + " THEN "
                        + StagedSql.text(ListNames.exchanged(list.name())))
                        .collect(Collectors.joining("", "CASE " + field, " END"))
                : field;
    }

    /** Rows that say nothing beside their key are left out of a file of remarks. */
    private static String saying(ExchangeFile file) {
        return file.written() != ExchangeFile.Written.WITH_SAYING_ROWS
                ? ""
                : file.columns().stream().filter(column -> !file.isKey(column))
                        .map(column -> "t." + quoted(column.field()) + " IS NOT NULL")
                        .collect(Collectors.joining(" OR ", " AND (", ")"));
    }

    /** For each column the codes that its lists may still hold and that no row of this export has. */
    private List<Set<String>> gone(ExchangeFile file) {
        List<Set<String>> gone = new ArrayList<>();
        for (ExchangeColumn column : file.columns()) {
            gone.add(column.kind() instanceof ColumnKind.ReferenceList list
                    ? gone(list.file())
                    : Set.of());
        }
        return gone;
    }

    private Set<String> gone(String name) {
        ExchangeFile target = ExchangeFormat.getFile(name);
        return new HashSet<>(Sql.list(store.connection(), row -> row.getString(1),
                "SELECT t.code FROM " + quoted(target.entity()) + " t WHERE NOT (" + alive("t", target, 0) + ")"));
    }

    private static @Nullable Object without(@Nullable Object list, Set<String> gone) {
        if (gone.isEmpty() || list == null) {
            return list;
        }
        String left = Stream.of(list.toString().split("\\|")).filter(code -> !gone.contains(code))
                .collect(Collectors.joining("|"));
        return left.isEmpty() ? null : left;
    }

    /** The code of the row that a column names, where that row is exported; an optional reference to another is left empty. */
    private static String code(ExchangeColumn column) {
        ExchangeFile target = StagedSql.target(column);
        return "(SELECT r.code FROM " + quoted(target.entity()) + " r WHERE r.id = t." + quoted(column.field())
                + " AND " + alive("r", target, 1) + ")";
    }

    /** Whether a row is exported: it is alive, and so is every row that it cannot stand without or belongs to. */
    private static String alive(String alias, ExchangeFile file, int depth) {
        StringBuilder condition = new StringBuilder(alias).append(".deleted = 0");
        for (ExchangeColumn column : StagedSql.references(file)) {
            boolean belongs = Bond.find(file, column).filter(hold -> hold == Bond.Hold.BELONGS).isPresent();
            if (column.isRequired() || belongs) {
                String next = "a" + depth + "_" + alias;
                ExchangeFile target = StagedSql.target(column);
                condition.append(" AND (");
                if (belongs) {
                    condition.append(alias).append(".").append(quoted(column.field())).append(" IS NULL OR ");
                }
                condition.append("EXISTS (SELECT 1 FROM ").append(quoted(target.entity())).append(" ").append(next)
                        .append(" WHERE ")
                        .append(next).append(".id = ").append(alias).append(".").append(quoted(column.field()))
                        .append(" AND ")
                        .append(alive(next, target, depth + 1)).append("))");
            }
        }
        return condition.toString();
    }
}
