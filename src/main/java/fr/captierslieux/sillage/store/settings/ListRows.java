package fr.captierslieux.sillage.store.settings;

import fr.captierslieux.sillage.lists.ListRow;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the lists as the network uses them. */
public final class ListRows {
    private ListRows() {
    }

    /** Also entries that were taken back, whose codes rows may still have. */
    public static NetworkLists read(Connection connection) {
        return new NetworkLists(Sql.list(connection, ListRows::row,
                "SELECT list, code, label, label_en, position, coalesce(retired, 0), deleted FROM list_code"
                        + " WHERE deleted < 2 UNION ALL SELECT '" + NetworkLists.SUB_STAGES
                        + "', code, title, title_en, position, coalesce(retired, 0), deleted FROM sub_stage WHERE deleted < 2"
                        + " ORDER BY 1, 2"));
    }

    private static ListRow row(ResultSet line) throws SQLException {
        long position = line.getLong(5);
        return new ListRow(line.getString(1), line.getString(2), line.getString(3), line.getString(4),
                line.getObject(5) == null ? null : position, line.getInt(6) == 1, line.getInt(7) == 1);
    }
}
