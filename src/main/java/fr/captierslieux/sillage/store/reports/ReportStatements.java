package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Statements over the rows of indicators, with the parameters that {@link RowQuery} names. */
final class ReportStatements {
    private ReportStatements() {
    }

    /** First and last day, the options of the scope, and the key of a breakdown: ?1 to ?6. */
    static List<@Nullable String> arguments(Period period, Scope scope, @Nullable String key) {
        List<@Nullable String> arguments = new ArrayList<>();
        arguments.add(period.range().from().toString());
        arguments.add(period.range().to().toString());
        for (ScopeOption option : ScopeOption.values()) {
            arguments.add(option.valueIn(scope));
        }
        arguments.add(key);
        return arguments;
    }

    static <T> T query(Connection connection, String sql, List<@Nullable String> arguments, Reading<T> reading) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                return reading.read(result);
            }
        } catch (SQLException failure) {
            throw new DataAccessException("report", failure);
        }
    }

    static void execute(Connection connection, String sql, List<@Nullable String> arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DataAccessException("report", failure);
        }
    }

    /** A statement has the parameters up to the last one that its text names. */
    private static void bind(PreparedStatement statement, List<@Nullable String> arguments) throws SQLException {
        int count = statement.getParameterMetaData().getParameterCount();
        for (int i = 0; i < count; i++) {
            statement.setString(i + 1, arguments.get(i));
        }
    }

    /** Reading of an answer. */
    interface Reading<T> {
        T read(ResultSet result) throws SQLException;
    }
}
