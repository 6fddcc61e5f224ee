package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store of the version before, with rows in it, is brought to this one: nothing is lost, and everything new works. */
@Tag("store")
class MigrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    /** Writes a file as the version with that many migrations left it. */
    private Path storeOf(int version) throws SQLException {
        Path file = folder.resolve("old.sillage");
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        Flyway.configure().dataSource(url, null, null).locations("classpath:fr/captierslieux/sillage/store/migrations")
                .target(String.valueOf(version)).load().migrate();
        try (Connection connection = DriverManager.getConnection(url)) {
            JournalTriggers triggers = new JournalTriggers(connection);
            triggers.create();
            for (String sql : List.of("PRAGMA application_id = " + StoreFile.APPLICATION_ID,
                    "INSERT INTO store_fact (name, value) VALUES ('journal.triggers', '" + triggers.fingerprint()
                            + "')",
                    "INSERT INTO journal_author (n, id, label) VALUES (1, x'01', 'Inès')",
                    "INSERT INTO journal_network (n, id, label) VALUES (1, x'01', 'CRESS')",
                    "INSERT INTO journal_batch (id, author, network, schema, at_ms, gesture) VALUES (1, 1, 1, "
                            + version
                            + ", 0, 'test')",
                    "UPDATE journal_session SET batch = 1",
                    "INSERT INTO member_network (id, code, name, kind) VALUES (zeroblob(16), 'CRESS', 'CRESS', 'REGIONAL')",
                    "INSERT INTO person (id, code, first_name, last_name) VALUES (zeroblob(16), 'P1', 'Ève', 'Œuvrard')",
                    "UPDATE person SET phone = '0600000000', version = version + 1",
                    "UPDATE journal_session SET batch = NULL", "PRAGMA user_version = " + version)) {
                StoreFile.run(connection, sql);
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 13, 14, 17, 19, 20, 23, 24, 27, 28})
    void keepsTheRowsAndTheirHistory(int version) throws SQLException {
        Path file = storeOf(version);
        try (Store store = Store.open(file, null, CLOCK)) {
            assertThat(count(store, "PRAGMA user_version")).isEqualTo(Migrations.SCHEMA);
            assertThat(count(store, "SELECT count(*) FROM person WHERE phone = '0600000000'")).isEqualTo(1);
            assertThat(count(store, "SELECT count(*) FROM journal_op")).isEqualTo(3);
            assertThat(count(store, "SELECT count(*) FROM person_search WHERE person_search MATCH 'oeuvrard'"))
                    .isEqualTo(1);
        }
        assertThat(folder.resolve("old.sillage.schema-" + version)).exists();
    }

    @Test
    void journalsAndFindsWhatIsNew() throws SQLException {
        try (Store store = Store.open(storeOf(9), null, CLOCK)) {
            for (String name : List.of("organisations", "plans", "taches", "rendez_vous")) {
                String entity = ExchangeFormat.getFile(name).entity();
                assertThat(count(store, "SELECT count(*) FROM journal_field WHERE entity = '" + entity
                        + "' AND name NOT IN ('+', '!', 'deleted')")).as(name)
                        .isEqualTo(ExchangeFormat.getFile(name).columns().size());
            }
            store.write(new Gesture("test", "Inès"), () -> {
                Sql.execute(store.connection(),
                        "INSERT INTO organisation (id, code, name) VALUES (randomblob(16), 'O1', 'La Fabrique à Œufs')");
                Sql.execute(store.connection(), "UPDATE organisation SET phone = '02', version = version + 1");
                return null;
            });
            assertThat(count(store, "SELECT count(*) FROM journal_op")).isEqualTo(5);
            assertThat(count(store, "SELECT count(*) FROM organisation_search WHERE organisation_search MATCH 'oeufs'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void journalsRowsOfAttachmentsAndNoContents() throws SQLException {
        try (Store store = Store.open(storeOf(19), null, CLOCK)) {
            assertThat(count(store, "SELECT count(*) FROM journal_field WHERE entity = 'attachment'")).isEqualTo(12);
            assertThat(count(store, "SELECT count(*) FROM journal_field WHERE entity LIKE 'attachment_%'")).isZero();
            assertThat(count(store, "SELECT count(*) FROM attachment_search")).isZero();
        }
    }

    /** Files of cases stay theirs where the table is made anew, and what was written before is found by its words. */
    @Test
    void attachmentsStayAndWhatWasThereIsFound() throws SQLException {
        Path file = storeOf(23);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            for (String sql : List.of("UPDATE journal_session SET batch = 1",
                    "INSERT INTO project (id, code, name) VALUES (x'00000000000000000000000000000001', 'P', 'La Halle')",
                    "INSERT INTO support_case (id, code, project_id, network_id, first_contact_on) VALUES"
                            + " (x'00000000000000000000000000000002', 'D', x'00000000000000000000000000000001', zeroblob(16), '2026-01-01')",
                    "INSERT INTO attachment (id, case_id, added_on, name, kind, bytes, digest, added_by) VALUES"
                            + " (randomblob(16), x'00000000000000000000000000000002', '2026-01-02', 'œuvre.pdf', 'x', 1, 'd', 'Inès')",
                    "INSERT INTO resource (id, code, title, kind) VALUES (randomblob(16), 'R', 'Guide du cœur', 'GUIDE')",
                    "INSERT INTO governance_meeting (id, code, body, held_on) VALUES (randomblob(16), 'G', 'COPIL', '2026-01-02')",
                    "UPDATE journal_session SET batch = NULL")) {
                StoreFile.run(connection, sql);
            }
        }
        try (Store store = Store.open(file, null, CLOCK)) {
            assertThat(count(store, "SELECT count(*) FROM attachment a JOIN support_case c ON c.id = a.case_id"
                    + " JOIN attachment_search s ON s.rowid = a.rid WHERE attachment_search MATCH 'oeuvre'"))
                    .isEqualTo(1);
            assertThat(count(store, "SELECT count(*) FROM resource_search WHERE resource_search MATCH 'coeur'"))
                    .isEqualTo(1);
            store.write(new Gesture("test", "Inès"), () -> {
                Sql.execute(store.connection(), "UPDATE attachment SET name = 'plan', version = version + 1");
                Sql.execute(store.connection(),
                        "UPDATE governance_meeting SET title = 'Copil de janvier', version = version + 1");
                Sql.execute(store.connection(),
                        "INSERT INTO attachment (id, resource_id, added_on, name, kind, bytes, digest, added_by)"
                                + " SELECT randomblob(16), id, '2026-01-02', 'guide.pdf', 'x', 1, 'e', 'Inès' FROM resource");
                return null;
            });
            assertThat(count(store, "SELECT count(*) FROM attachment_search WHERE attachment_search MATCH 'oeuvre'"))
                    .isZero();
            assertThat(count(store, "SELECT count(*) FROM governance_meeting_search"
                    + " WHERE governance_meeting_search MATCH 'janvier'")).isEqualTo(1);
            store.write(new Gesture("test", "Inès"), () -> Sql.execute(store.connection(),
                    "UPDATE governance_meeting SET deleted = 1, version = version + 1"));
        }
    }

    /** What was there before is found by who commissioned it, and what changes later too. */
    @Test
    void eventsAreFoundByWhoCommissionedThem() throws SQLException {
        Path file = storeOf(27);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            for (String sql : List.of("UPDATE journal_session SET batch = 1",
                    "INSERT INTO event (id, code, held_on, kind, title, commissioner) VALUES"
                            + " (randomblob(16), 'E', '2026-01-02', 'INTERVENTION', 'Atelier', 'Mairie de Sœurdres')",
                    "UPDATE journal_session SET batch = NULL")) {
                StoreFile.run(connection, sql);
            }
        }
        try (Store store = Store.open(file, null, CLOCK)) {
            assertThat(count(store, "SELECT count(*) FROM event_search WHERE event_search MATCH 'atelier soeurdres'"))
                    .isEqualTo(1);
            store.write(new Gesture("test", "Inès"), () -> Sql.execute(store.connection(),
                    "UPDATE event SET commissioner = 'Lycée agricole', version = version + 1"));
            assertThat(count(store, "SELECT count(*) FROM event_search WHERE event_search MATCH 'soeurdres'")).isZero();
            assertThat(count(store, "SELECT count(*) FROM event_search WHERE event_search MATCH 'lycee'")).isEqualTo(1);
        }
    }

    @Test
    void everyFileIsJournaledWithAllItsColumns() throws SQLException {
        try (Store store = Store.open(storeOf(23), null, CLOCK)) {
            for (ExchangeFile file : ExchangeFormat.files()) {
                assertThat(count(store, "SELECT count(*) FROM journal_field WHERE entity = '" + file.entity()
                        + "' AND name NOT IN ('+', '!', 'deleted')")).as(file.name())
                        .isGreaterThanOrEqualTo(file.columns().size());
            }
        }
    }

    @Test
    void findsWhatAMorningAsksByIndex() throws SQLException {
        try (Store store = Store.open(storeOf(14), null, CLOCK)) {
            String plan = store.read(() -> String.join(" ", Sql.list(store.connection(), row -> row.getString(4),
                    "EXPLAIN QUERY PLAN SELECT rid FROM orientation WHERE deleted = 0"
                            + " AND coalesce(result, 'EN_ATTENTE') = 'EN_ATTENTE' AND oriented_on <= '2026-11-10'")));
            assertThat(plan).contains("orientation_unanswered");
        }
    }

    private static long count(Store store, String sql) {
        return store.read(() -> Sql.list(store.connection(), row -> row.getLong(1), sql).getFirst());
    }
}
