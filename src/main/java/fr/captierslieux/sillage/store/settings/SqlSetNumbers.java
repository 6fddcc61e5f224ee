package fr.captierslieux.sillage.store.settings;

import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.lists.SetNumbers;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers that a network set, in the store's table: all that rests on one reads it here. */
public final class SqlSetNumbers implements SetNumbers {
    private final Connection connection;

    public SqlSetNumbers(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Map<SetNumber, Integer> numbers() {
        Map<SetNumber, Integer> numbers = new EnumMap<>(SetNumber.class);
        Map<String, Integer> said = new LinkedHashMap<>();
        Sql.list(connection, row -> said.put(row.getString(1), row.getInt(2)),
                "SELECT name, value FROM set_number WHERE deleted = 0 AND value IS NOT NULL");
        said.forEach((name, value) -> SetNumber.find(name).ifPresent(each -> numbers.put(each, value)));
        return numbers;
    }
}
