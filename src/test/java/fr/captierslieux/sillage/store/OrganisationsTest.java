package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.organisations.OrganisationPreview;
import fr.captierslieux.sillage.organisations.OrganisationQuery;
import fr.captierslieux.sillage.organisations.OrganisationQuery.Order;
import fr.captierslieux.sillage.organisations.OrganisationQuery.Way;
import fr.captierslieux.sillage.organisations.OrganisationRow;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.organisations.SqlOrganisationList;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of organisations of the sample against a computation in Java over all rows, and its panel. */
@Tag("store")
class OrganisationsTest {
    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;
    private SqlOrganisationList organisations;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        organisations = new SqlOrganisationList(store);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<OrganisationRow> all(OrganisationQuery query) {
        return store.read(() -> organisations.rows(organisations.order(query).all()));
    }

    @Test
    void anyFiltersLeaveTheOrganisationsThatTheySay() {
        Random random = new Random(SEED);
        List<OrganisationRow> all = all(OrganisationQuery.FIRST);
        assertThat(all).hasSize(60).isSortedAccordingTo(
                (one, other) -> Folding.fold(one.name()).compareTo(Folding.fold(other.name())));
        for (int round = 0; round < 100; round++) {
            OrganisationRow like = all.get(random.nextInt(all.size()));
            OrganisationQuery query = OrganisationQuery.FIRST
                    .withText(random.nextBoolean() ? like.name().substring(0, 4) : "")
                    .withDepartment(random.nextBoolean() ? like.department() : null)
                    .withKind(random.nextBoolean() ? like.kind() : null)
                    .sorted(List.of(Order.values()).get(random.nextInt(8)), Way.DOWN);
            List<OrganisationRow> found = all(query);
            assertThat(found).as("seed %d round %d: %s", SEED, round, query).containsExactlyInAnyOrderElementsOf(
                    all.stream().filter(row -> holds(row, query.text())
                            && (query.department() == null || query.department().equals(row.department()))
                            && (query.kind() == null || query.kind().equals(row.kind()))).toList());
        }
    }

    private static boolean holds(OrganisationRow row, String text) {
        String where = Folding.fold(row.name()) + " " + Folding.fold(Objects.requireNonNullElse(row.commune(), ""))
                + " "
                + Objects.requireNonNullElse(row.email(), "");
        return List.of(Folding.fold(text.strip()).split("\\s+")).stream().allMatch(where::contains);
    }

    @Test
    void sortsByTheOrderOfTheListAndByNumbers() {
        List<String> codes = ShippedLists.get("organisation_kind").codes();
        assertThat(all(OrganisationQuery.FIRST.sorted(Order.KIND, Way.UP)).stream()
                .map(row -> codes.indexOf(Objects.requireNonNull(row.kind()))).toList()).isSorted();
        assertThat(all(OrganisationQuery.FIRST.sorted(Order.PROJECTS, Way.DOWN)).stream()
                .map(row -> -row.projects()).toList()).isSorted();
    }

    @Test
    void offersWhatThereIs() {
        OrganisationRow any = all(OrganisationQuery.FIRST).getFirst();
        var survey = store.read(organisations::survey);
        assertThat(survey.kinds()).contains(Objects.requireNonNull(any.kind()));
        assertThat(survey.departments()).extracting(each -> each.code()).containsExactly("44", "49", "53", "72", "85");
        assertThat(survey.communes()).extracting(each -> each.name()).contains("Clisson");
        String commune = survey.communes().getFirst().code();
        assertThat(all(OrganisationQuery.FIRST.withCommune(commune))).isNotEmpty()
                .allMatch(row -> survey.communes().getFirst().name().equals(row.commune()));
    }

    @Test
    void thePanelTellsContactsProjectsTasksAndAppointments() {
        OrganisationRow row = all(OrganisationQuery.FIRST.sorted(Order.CONTACTS, Way.DOWN)).getFirst();
        OrganisationPreview preview = store.read(() -> organisations.findPreview(row.code())).orElseThrow();
        assertThat(preview.contacts()).hasSize((int) row.contacts()).isNotEmpty();
        assertThat(preview.projects()).hasSize((int) row.projects());
        store.write(new Gesture("test", "Inès"), () -> {
            new SqlRows(store).update("person", RowId.derived("person", preview.contacts().getFirst().person().value()),
                    Map.of("deleted", 1L));
            return null;
        });
        OrganisationPreview after = store.read(() -> organisations.findPreview(row.code())).orElseThrow();
        assertThat(after.contacts()).hasSize((int) row.contacts() - 1);
        assertThat(after.row().contacts()).isEqualTo(row.contacts() - 1);
        assertThat(all(OrganisationQuery.FIRST).stream()
                .map(each -> store.read(() -> organisations.findPreview(each.code())).orElseThrow())
                .flatMap(each -> each.tasks().stream())).isNotEmpty();
        assertThat(store.read(() -> organisations.findPreview(new Code("RIEN")))).isEmpty();
    }
}
