package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.store.people.SqlPersonList;
import fr.captierslieux.sillage.store.projects.SqlProjectList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of people and projects against a computation in Java over all rows. */
@Tag("store")
class PeopleAndProjectsTest {
    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;
    private SqlPersonList people;
    private SqlProjectList projects;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        people = new SqlPersonList(store);
        projects = new SqlProjectList(store);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void anyFiltersLeaveThePeopleThatTheySay() {
        Random random = new Random(SEED);
        List<PersonRow> all = people(PersonQuery.FIRST);
        assertThat(all).hasSizeGreaterThan(100)
                .isSortedAccordingTo((one, other) -> folded(one).compareTo(folded(other)));
        for (int round = 0; round < 100; round++) {
            PersonRow like = all.get(random.nextInt(all.size()));
            String text = random.nextBoolean() ? like.lastName().substring(0, 2) : like.name();
            PersonQuery query = PersonQuery.FIRST.withText(random.nextBoolean() ? text : "")
                    .withDepartment(random.nextBoolean() ? like.department() : null)
                    .withSituation(random.nextBoolean() ? like.situation() : null)
                    .sorted(List.of(PersonQuery.Order.values()).get(random.nextInt(8)), PersonQuery.Way.DOWN);
            List<PersonRow> found = people(query);
            assertThat(found).as("seed %d round %d: %s", SEED, round, query).containsExactlyInAnyOrderElementsOf(
                    all.stream().filter(row -> holds(query.text(), row.name(), row.commune(), row.email())
                            && (query.department() == null || query.department().equals(row.department()))
                            && (query.situation() == null || query.situation().equals(row.situation()))).toList());
        }
    }

    private List<PersonRow> people(PersonQuery query) {
        return store.read(() -> people.rows(people.order(query).all()));
    }

    private List<ProjectRow> projects(ProjectQuery query) {
        return store.read(() -> projects.rows(projects.order(query).all()));
    }

    private static String folded(PersonRow row) {
        return Folding.fold(row.lastName() + " " + row.firstName());
    }

    private static boolean holds(String text, @Nullable String... texts) {
        return Arrays.stream(Folding.fold(text.strip()).split("\\s+")).allMatch(
                word -> Arrays.stream(texts).anyMatch(each -> each != null && Folding.fold(each).contains(word)));
    }

    @Test
    void anyFiltersLeaveTheProjectsThatTheySay() {
        Random random = new Random(SEED);
        List<ProjectRow> all = projects(ProjectQuery.FIRST);
        for (int round = 0; round < 100; round++) {
            ProjectRow like = all.get(random.nextInt(all.size()));
            String text = random.nextBoolean() ? like.name().substring(0, 4) : String.valueOf(like.commune());
            ProjectQuery query = ProjectQuery.FIRST.withText(random.nextBoolean() ? text : "")
                    .withStage(random.nextBoolean() ? like.stage() : null)
                    .withState(random.nextBoolean() ? like.state() : null)
                    .withFamily(like.families().isEmpty() ? null : like.families().getFirst())
                    .sorted(List.of(ProjectQuery.Order.values()).get(random.nextInt(9)), ProjectQuery.Way.UP);
            List<ProjectRow> found = projects(query);
            assertThat(found).as("seed %d round %d: %s", SEED, round, query).containsExactlyInAnyOrderElementsOf(
                    all.stream().filter(row -> holds(query.text(), row.name(), row.commune())
                            && (query.stage() == null || query.stage().equals(row.stage()))
                            && (query.state() == null || query.state().equals(row.state()))
                            && (query.family() == null || row.families().contains(query.family()))).toList());
        }
    }

    @Test
    void everyOrderSortsWithMissingValuesLast() {
        List<PersonRow> byCommune = people(PersonQuery.FIRST.sorted(PersonQuery.Order.COMMUNE, PersonQuery.Way.UP));
        List<String> communes = byCommune.stream().map(PersonRow::commune).filter(name -> name != null)
                .map(Folding::fold).toList();
        assertThat(communes).isSorted();
        assertThat(byCommune.subList(0, communes.size())).allMatch(row -> row.commune() != null);
        List<Long> counts = people(PersonQuery.FIRST.sorted(PersonQuery.Order.PROJECTS, PersonQuery.Way.DOWN)).stream()
                .map(PersonRow::projects).toList();
        assertThat(counts).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        for (ProjectQuery.Order order : ProjectQuery.Order.values()) {
            assertThat(projects(ProjectQuery.FIRST.sorted(order, ProjectQuery.Way.DOWN))).as("%s", order)
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void codesOfAListSortInTheOrderOfTheList() {
        List<ProjectRow> byState = sorted(ProjectQuery.Order.STATE);
        assertThat(byState.stream().map(ProjectRow::state).filter(Objects::nonNull).distinct())
                .containsExactlyElementsOf(ShippedLists.get("project_state").codes().stream()
                        .filter(code -> byState.stream().anyMatch(row -> code.equals(row.state()))).toList())
                .hasSizeGreaterThan(2);
        List<String> forms = ShippedLists.get("legal_form").codes();
        assertThat(sorted(ProjectQuery.Order.LEGAL_FORM).stream().map(ProjectRow::legalForm).filter(Objects::nonNull)
                .map(forms::indexOf)).isSorted();
        List<String> families = ShippedLists.get("family").codes();
        assertThat(sorted(ProjectQuery.Order.FAMILIES).stream().map(ProjectRow::families)
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream().mapToInt(families::indexOf).sorted()
                        .mapToObj(rank -> String.valueOf((char) ('A' + rank))).collect(Collectors.joining())))
                .isSorted();
        List<String> situations = ShippedLists.get("situation").codes();
        assertThat(people(PersonQuery.FIRST.sorted(PersonQuery.Order.SITUATION, PersonQuery.Way.UP)).stream()
                .map(PersonRow::situation).filter(Objects::nonNull).map(situations::indexOf))
                .isSorted();
    }

    private List<ProjectRow> sorted(ProjectQuery.Order order) {
        return projects(ProjectQuery.FIRST.sorted(order, ProjectQuery.Way.UP));
    }

    @Test
    void thePanelTellsWhenAPersonWasMetTheNewestFirst() {
        String code = store.read(() -> Sql.list(store.connection(), row -> row.getString(1),
                "SELECT person FROM follow_up_person GROUP BY person ORDER BY count(*) DESC, person LIMIT 1"))
                .getFirst();
        PersonPreview person = store.read(() -> people.findPreview(new Code(code))).orElseThrow();
        assertThat(person.followUps()).hasSize(PersonPreview.FOLLOW_UPS)
                .isSortedAccordingTo((one, other) -> other.on().compareTo(one.on()));
        assertThat(person.met()).isGreaterThan(PersonPreview.FOLLOW_UPS);
        assertThat(person.cases()).extracting(PersonPreview.InCase::supportCase)
                .containsAll(person.followUps().stream().map(PersonPreview.InFollowUp::supportCase).toList());
    }

    @Test
    void thePanelsTellWhatBelongsTogether() {
        PersonRow busiest = people(PersonQuery.FIRST.sorted(PersonQuery.Order.PROJECTS, PersonQuery.Way.DOWN))
                .getFirst();
        PersonPreview person = store.read(() -> people.findPreview(busiest.code())).orElseThrow();
        assertThat(person.projects()).hasSize(Math.toIntExact(busiest.projects())).isNotEmpty();
        ProjectPreview project = store.read(() -> projects.findPreview(person.projects().getFirst().project()))
                .orElseThrow();
        assertThat(project.team()).anyMatch(member -> member.person().equals(busiest.code()));
        assertThat(project.team()).hasSize(Math.toIntExact(project.row().team()));
        assertThat(person.cases()).extracting(PersonPreview.InCase::supportCase)
                .containsAll(project.cases().stream().map(ProjectPreview.OneCase::supportCase).toList());
    }
}
