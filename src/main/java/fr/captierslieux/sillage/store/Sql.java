package fr.captierslieux.sillage.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Set operations in plain SQL on the transaction's connection, with failures as jOOQ gives them. */
public final class Sql {
    private Sql() {
    }

    /** Reads every row of a query. */
    public static <T> List<T> list(Connection connection, RowReader<T> reader, String sql,
            @Nullable Object... parameters) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new DataAccessException(sql, failure);
        }
    }

    /** Runs a statement and returns how many rows it changed. */
    public static int execute(Connection connection, String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DataAccessException(sql, failure);
        }
    }

    /** A day as the store keeps it; null where there is none. */
    public static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Makes an object of the current row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
