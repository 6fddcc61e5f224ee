package fr.captierslieux.sillage.store.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.tables.Tables;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class PlaceTablesTest {
    @TempDir
    Path folder;

    @Test
    void anOpenedStoreKnowsEveryPlaceOutsideTheJournal() {
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, Clock.systemUTC())) {
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.PLACE))).isEqualTo(34_969 + 4_240);
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.EPCI))).isEqualTo(1_255);
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.DEPARTMENT))).isEqualTo(109);
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.JOURNAL_OP))).isZero();
        }
    }

    @Test
    void anotherVintageIsReplaced() throws Exception {
        Path file = folder.resolve("a.sillage");
        Store.openOrCreate(file, null, Clock.systemUTC()).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                var statement = connection.createStatement()) {
            statement.execute("UPDATE store_fact SET value = 'COG 1999' WHERE name = 'territory.vintage'");
            statement.execute("DELETE FROM place WHERE code <> '44109'");
            statement.execute("UPDATE place SET name = 'Condevincum'");
        }
        try (Store store = Store.open(file, null, Clock.systemUTC())) {
            assertThat(store.<String>read(() -> store.dsl().select(Tables.PLACE.NAME).from(Tables.PLACE)
                    .where(Tables.PLACE.CODE.eq("44109")).fetchSingle().value1())).isEqualTo("Nantes");
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.PLACE)))
                    .isGreaterThan(CommuneReference.shipped().listCommunes().size());
        }
    }
}
