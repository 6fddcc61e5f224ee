package fr.captierslieux.sillage.store.territory;

import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the tables {@code place}, {@code epci} and {@code department} when the product's reference is of another vintage. */
public final class PlaceTables {
    private static final String FACT = "territory.vintage";

    private final Connection connection;

    public PlaceTables(Connection connection) {
        this.connection = connection;
    }

    /** Brings the copy up to date, in a transaction of its own; does nothing when it is. */
    public void bringUpToDate() throws SQLException {
        if (isUpToDate()) {
            return;
        }
        execute("BEGIN IMMEDIATE");
        try {
            // another process may have filled it while this one waited
            if (!isUpToDate()) {
                fill(CommuneReference.shipped());
            }
            execute("COMMIT");
        } catch (SQLException | RuntimeException failure) {
            execute("ROLLBACK");
            throw failure;
        }
    }

    private boolean isUpToDate() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT value FROM store_fact WHERE name = '" + FACT + "'")) {
            return result.next() && CommuneReference.VINTAGE.equals(result.getString(1));
        }
    }

    private void fill(CommuneReference reference) throws SQLException {
        execute("DELETE FROM place");
        execute("DELETE FROM epci");
        execute("DELETE FROM department");
        fillPlaces(reference);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO epci (siren, name) VALUES (?, ?)")) {
            for (var epci : reference.listEpcis()) {
                insert(insert, epci.siren(), epci.name());
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO department (code, name) VALUES (?, ?)")) {
            for (var department : reference.listDepartments()) {
                insert(insert, department.code(), department.name());
            }
            insert.executeBatch();
        }
        // lists of cases sort by the names of communes
        execute("INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE true ON CONFLICT DO NOTHING");
        try (PreparedStatement note = connection.prepareStatement(
                "INSERT INTO store_fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
            note.setString(1, FACT);
            note.setString(2, CommuneReference.VINTAGE);
            note.executeUpdate();
        }
    }

    private void fillPlaces(CommuneReference reference) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO place (code, commune, name, department, epci) VALUES (?, ?, ?, ?, ?)")) {
            for (Commune commune : reference.listCommunes()) {
                place(insert, commune.code(), commune);
                for (String former : commune.formerCodes()) {
                    place(insert, former, commune);
                }
            }
            insert.executeBatch();
        }
    }

    private static void place(PreparedStatement insert, String code, Commune commune) throws SQLException {
        insert.setString(1, code);
        insert.setString(2, commune.code());
        insert.setString(3, commune.name());
        insert.setString(4, commune.department());
        insert.setString(5, commune.epci());
        insert.addBatch();
    }

    private static void insert(PreparedStatement insert, String code, String name) throws SQLException {
        insert.setString(1, code);
        insert.setString(2, name);
        insert.addBatch();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
