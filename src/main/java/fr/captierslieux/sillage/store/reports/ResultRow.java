package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.data.DataRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The row at which an answer stands. */
record ResultRow(ResultSet result) implements DataRow {
    @Override
    public @Nullable String text(int column) {
        try {
            return result.getString(column + 1);
        } catch (SQLException failure) {
            throw new DataAccessException("report", failure);
        }
    }

    @Override
    public @Nullable Long number(int column) {
        try {
            long value = result.getLong(column + 1);
            return result.wasNull() ? null : Long.valueOf(value);
        } catch (SQLException failure) {
            throw new DataAccessException("report", failure);
        }
    }
}
