package fr.captierslieux.sillage.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Set operations in plain SQL on the transaction's connection, with failures as jOOQ gives them. */
public final class Sql {
    private Sql() {
    }

    /** Reads every row of a query. */
    public static <T> List<T> list(Connection connection, RowReader<T> reader, String sql,
            @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(connection, row -> rows.add(reader.read(row)), sql, parameters);
        return rows;
    }

    /** Reads the numbers that a query gives in its first column. */
    public static long[] numbers(Connection connection, String sql, @Nullable Object... parameters) {
        LongStream.Builder numbers = LongStream.builder();
        each(connection, row -> numbers.add(row.getLong(1)), sql, parameters);
        return numbers.build().toArray();
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

    /** Uses every row of a query, one at a time. */
    public static void each(Connection connection, RowUser user, String sql, @Nullable Object... parameters) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    user.use(result);
                }
            }
        } catch (SQLException failure) {
            throw new DataAccessException(sql, failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Does something with the current row. */
    public interface RowUser {
        void use(ResultSet row) throws SQLException;
    }

    /** Makes an object of the current row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
