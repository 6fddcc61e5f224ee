package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.basics.Folding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The folded texts that lists are sorted by. They follow the fields that they are made of, and are not journaled. */
public final class DerivedTexts {
    private static final Map<String, Set<String>> SOURCES = Map.of("person", Set.of("first_name", "last_name"),
            "project", Set.of("name"), "organisation", Set.of("name"));

    private final Connection connection;

    public DerivedTexts(Connection connection) {
        this.connection = connection;
    }

    /** The folded name of a person: last name first, as lists are sorted. */
    public static String ofPerson(@Nullable String firstName, @Nullable String lastName) {
        return Folding.fold((lastName == null ? "" : lastName) + " " + (firstName == null ? "" : firstName));
    }

    /** The folded name of a project or an organisation. */
    public static String ofNamed(@Nullable String name) {
        return Folding.fold(name == null ? "" : name);
    }

    /** Whether a change of these fields changes a derived text. */
    public static boolean follow(String entity, Iterable<String> fields) {
        Set<String> sources = SOURCES.getOrDefault(entity, Set.of());
        for (String field : fields) {
            if (sources.contains(field)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the derived texts of some rows anew. */
    public void refresh(String entity, String condition, @Nullable Object... parameters) {
        String columns = entity.equals("person") ? "first_name, last_name" : "NULL, name";
        List<Named> rows = Sql.list(connection, row -> new Named(row.getLong(1), row.getString(2), row.getString(3)),
                "SELECT rid, " + columns + " FROM \"" + entity + "\" WHERE " + condition, parameters);
        try (PreparedStatement update = connection
                .prepareStatement(
                        "UPDATE \"" + entity + "\" SET name_folded = ?, version = version + 1 WHERE rid = ?")) {
            for (Named row : rows) {
                update.setString(1,
                        entity.equals("person") ? ofPerson(row.first(), row.last()) : ofNamed(row.last()));
                update.setLong(2, row.rid());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException failure) {
            throw new DataAccessException("derived texts of " + entity, failure);
        }
    }

    /** A row with the texts that its derived text is made of. */
    private record Named(long rid, @Nullable String first, @Nullable String last) {
    }
}
