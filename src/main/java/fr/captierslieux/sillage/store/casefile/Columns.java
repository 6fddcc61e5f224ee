package fr.captierslieux.sillage.store.casefile;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Columns of a result, one after the other, as the values that they stand for. */
final class Columns {
    private final ResultSet row;
    private int at;

    Columns(ResultSet row) {
        this.row = row;
    }

    RowId id() throws SQLException {
        return RowId.of(row.getBytes(++at));
    }

    @Nullable
    String code() throws SQLException {
        return row.getString(++at);
    }

    String name() throws SQLException {
        return Objects.requireNonNull(row.getString(++at));
    }

    /** A text that may be missing, which is the same as an empty one. */
    String text() throws SQLException {
        String text = row.getString(++at);
        return text == null ? "" : text;
    }

    LocalDate day() throws SQLException {
        return LocalDate.parse(name());
    }

    @Nullable
    LocalDate mayBeDay() throws SQLException {
        return Sql.day(row.getString(++at));
    }

    long number() throws SQLException {
        return row.getLong(++at);
    }

    @Nullable
    Long mayBeNumber() throws SQLException {
        long number = row.getLong(++at);
        return row.wasNull() ? null : number;
    }

    @Nullable
    Integer mayBeWhole() throws SQLException {
        int number = row.getInt(++at);
        return row.wasNull() ? null : number;
    }

    List<String> entries() throws SQLException {
        String text = row.getString(++at);
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}
