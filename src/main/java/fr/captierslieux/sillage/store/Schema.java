package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.exchange.Bond;
import fr.captierslieux.sillage.exchange.Bond.Hold;
import java.sql.Connection;
import java.util.List;

/** What the file itself says of its synchronised tables. */
public final class Schema {
    private final Connection connection;

    public Schema(Connection connection) {
        this.connection = connection;
    }

    /** The synchronised tables, by name. */
    public List<String> entities() {
        return Sql.list(connection, row -> row.getString(1),
                "SELECT entity FROM journal_field WHERE name = '+' ORDER BY 1");
    }

    /**
     * The journaled fields of an entity, in the order of their numbers. A name that this does not list never becomes SQL.
     *
     * @throws IllegalArgumentException when there is no such entity
     */
    public List<String> fields(String entity) {
        List<String> fields = Sql.list(connection, row -> row.getString(1),
                "SELECT name FROM journal_field WHERE entity = ? AND name NOT IN ('+', '!') ORDER BY n", entity);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("no such entity: " + entity);
        }
        return fields;
    }

    /** The references between synchronised tables. */
    public List<Reference> references() {
        return Sql.list(connection,
                row -> new Reference(row.getString(1), row.getString(2), row.getString(3),
                        tie(row.getString(1), row.getString(2), row.getInt(4) == 1)),
                """
                        SELECT m.name, f."from", f."table", c."notnull"
                        FROM sqlite_schema m, pragma_foreign_key_list(m.name) f, pragma_table_info(m.name) c
                        WHERE m.type = 'table' AND c.name = f."from"
                          AND m.name IN (SELECT entity FROM journal_field WHERE name = '+')
                        ORDER BY 1, 2""");
    }

    private static Tie tie(String entity, String field, boolean notNull) {
        return notNull
                ? Tie.NEEDS
                : Bond.find(entity, field).map(hold -> hold == Hold.BELONGS ? Tie.NEEDS : Tie.REMEMBERS)
                        .orElse(Tie.USES);
    }

    /** What a row owes to the one that a column names. */
    public enum Tie {
        /** It cannot stand without it. */
        NEEDS,
        /** It keeps it from going. */
        USES,
        /** It lets it go. */
        REMEMBERS
    }

    /** A column that points to another table. */
    public record Reference(String from, String column, String to, Tie tie) {
        /** Whether the row goes and comes with the one that it names. */
        public boolean required() {
            return tie == Tie.NEEDS;
        }
    }
}
