package fr.captierslieux.sillage.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.network.CaseLoad;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkQuery;
import fr.captierslieux.sillage.network.NetworkQuery.Order;
import fr.captierslieux.sillage.network.NetworkQuery.Way;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.cases.SqlCaseList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Member networks of the sample: their list, and what a page says against the list of cases and the rows themselves. */
@Tag("store")
class SqlNetworksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private SampleStore sample;
    private Store store;
    private SqlNetworks networks;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        networks = new SqlNetworks(store);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<NetworkRow> all(NetworkQuery query) {
        return store.read(() -> networks.rows(networks.order(query, TODAY).all(), TODAY));
    }

    private NetworkFacts find(String code) {
        return store.read(() -> networks.find(new Code(code), TODAY)).orElseThrow();
    }

    private long count(CaseQuery query) {
        return store.read(() -> new SqlCaseList(store).count(query, TODAY));
    }

    private void check(String who, CaseLoad load, CaseQuery all) {
        assertThat(load.open()).as("open cases of %s", who).isEqualTo(count(all.withView(CaseView.OPEN)));
        assertThat(load.inSupport()).as("accompanied by %s", who)
                .isEqualTo(count(all.withView(CaseView.ALL).withStatus(CaseStatus.IN_SUPPORT)));
        assertThat(load.silent()).as("silent of %s", who).isEqualTo(count(all.withView(CaseView.SILENT)));
    }

    @Test
    void saysOfLoadsWhatTheListOfCasesShows() {
        List<NetworkRow> rows = all(NetworkQuery.FIRST);
        assertThat(rows).hasSize(15);
        long people = 0;
        for (NetworkRow row : rows) {
            check(row.name(), row.load(), CaseQuery.FIRST.withNetwork(row.code().value()));
            NetworkFacts facts = find(row.code().value());
            assertThat(facts.row()).isEqualTo(row);
            assertThat(facts.advisors()).hasSize((int) row.advisors());
            for (NetworkFacts.AdvisorLoad advisor : facts.advisors()) {
                check(advisor.name(), advisor.load(), CaseQuery.FIRST.withAdvisor(advisor.code().value()));
                people++;
            }
        }
        assertThat(rows).anyMatch(row -> row.load().open() > 0);
        assertThat(people).isPositive();
    }

    @Test
    void sortsAndNarrows() {
        assertThat(all(NetworkQuery.FIRST.sorted(Order.OPEN, Way.DOWN)).stream().map(row -> row.load().open()).toList())
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        for (Order order : Order.values()) {
            assertThat(all(NetworkQuery.FIRST.sorted(order, Way.UP))).as("%s", order).hasSize(15);
        }
        assertThat(all(NetworkQuery.FIRST.withText("écossol"))).extracting(row -> row.code().value())
                .containsExactly("ECOSSOLIES");
        assertThat(all(NetworkQuery.FIRST.withKind("THEMATIQUE"))).isNotEmpty()
                .allMatch(row -> row.kind().equals("THEMATIQUE"));
        List<String> departments = store.read(() -> networks.departments().stream().map(each -> each.code()).toList());
        assertThat(departments).contains("44", "53");
        assertThat(all(NetworkQuery.FIRST.withDepartment("53"))).isNotEmpty()
                .allMatch(row -> row.departments().contains("53"));
    }

    @Test
    void countsOrientationsByTheirResults() {
        long given = 0;
        long received = 0;
        for (NetworkRow row : all(NetworkQuery.FIRST)) {
            NetworkFacts facts = find(row.code().value());
            given += facts.given().count();
            received += facts.received().count();
            assertThat(facts.received().last()).hasSizeLessThanOrEqualTo((int) facts.received().count())
                    .isSortedAccordingTo((one, other) -> other.on().compareTo(one.on()));
        }
        assertThat(given).isEqualTo(number("""
                SELECT count(*) FROM orientation o JOIN support_case c ON c.id = o.case_id
                WHERE o.deleted = 0 AND c.deleted = 0""")).isPositive();
        assertThat(received).isEqualTo(number("""
                SELECT count(*) FROM orientation o JOIN support_case c ON c.id = o.case_id
                WHERE o.deleted = 0 AND c.deleted = 0 AND o.network_id IS NOT NULL"""));
    }

    private long number(String sql) {
        return store.read(() -> Sql.numbers(store.connection(), sql)[0]);
    }

    @Test
    void tellsPresentAndPastReferents() {
        save(RecordEdit.create("referents",
                Map.of("departement", "49", "reseau", "PING", "debut", "2020-01-01", "fin", "2021-12-31")));
        save(RecordEdit.create("referents", Map.of("departement", "72", "reseau", "PING", "debut", "2022-01-01")));
        List<NetworkFacts.Referent> referents = find("PING").referents();
        assertThat(referents).extracting(NetworkFacts.Referent::department).containsExactly("72", "49");
        assertThat(referents.getFirst().isOn(TODAY)).isTrue();
        assertThat(referents.getLast().isOn(TODAY)).isFalse();
        assertThat(referents.getFirst().name()).isEqualTo("Sarthe");
    }

    @Test
    void advisersStandAsPeopleSortThem() {
        for (String name : List.of("Ôzenne", "ozanne", "Zola", "Émile")) {
            save(RecordEdit.create("conseillers", Map.of("prenom", "Ana", "nom", name, "reseau", "PING")));
        }
        assertThat(find("PING").advisors()).extracting(NetworkFacts.AdvisorLoad::name)
                .containsSubsequence("Ana Émile", "Ana ozanne", "Ana Ôzenne", "Ana Zola");
    }

    @Test
    void isFoundByNameAndCode() {
        for (String typed : List.of("ecossolies", "Les Écoss", "ECOSSOLIES")) {
            List<Hit> hits = new ArrayList<>(sample.useCases().search()
                    .search(SearchQuery.parse(typed).orElseThrow(), 6).hits());
            assertThat(hits).as(typed).anyMatch(
                    hit -> hit.kind() == Hit.Kind.NETWORK && hit.code().equals(new Code("ECOSSOLIES")));
        }
    }

    private void save(RecordEdit edit) {
        sample.useCases().forms().save().save(new Gesture("test", "Yann"), List.of(edit));
    }
}
