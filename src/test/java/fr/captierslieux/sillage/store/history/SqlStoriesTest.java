package fr.captierslieux.sillage.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.FieldStory;
import fr.captierslieux.sillage.history.FindLastGesture;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.ListBin;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.Obstacle;
import fr.captierslieux.sillage.history.RowStory;
import fr.captierslieux.sillage.history.RowStory.Deed;
import fr.captierslieux.sillage.history.TakeBack;
import fr.captierslieux.sillage.history.TellCaseHistory;
import fr.captierslieux.sillage.history.TellLastGestures;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class SqlStoriesTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    private static final RowId FOLLOW_UP = RowId.derived("follow_up", "ECOSSOLIES-A-0001");
    private static final RowId PROJECT = RowId.derived("project", "ECOSSOLIES-A-0001");
    private static final String INES = "Inès Thébault";
    private static final String YANN = "Yann Marsollier";

    @TempDir
    private Path folder;
    private SampleStore sample;
    private Store store;
    private SqlStories stories;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        stories = new SqlStories(store);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void tellsWhoChangedWhatOfACaseFromWhatToWhat() {
        change(INES, "suivis", FOLLOW_UP, "duree_min", "75", "105");
        change(YANN, "projets", PROJECT, "nom", "La Halle aux Possibles", "La Halle");
        List<GestureStory> told = new TellCaseHistory(store, stories).tell(HALLE);
        assertThat(told.get(0).author()).isEqualTo(YANN);
        assertThat(told.get(0).rows()).singleElement().satisfies(row -> {
            assertThat(row.name().entity()).isEqualTo("project");
            assertThat(row.fields())
                    .containsExactly(new FieldStory("name", "La Halle aux Possibles", "La Halle"));
        });
        RowStory followUp = told.get(1).rows().getFirst();
        assertThat(followUp.deed()).isEqualTo(Deed.CHANGED);
        assertThat(followUp.name().on()).isEqualTo("2026-01-12");
        assertThat(followUp.name().owner()).isEqualTo("La Halle");
        assertThat(followUp.fields()).containsExactly(new FieldStory("duration_min", 75L, 105L));
        assertThat(told.getLast().name()).as("the import that brought the case").isEqualTo("import-exchange");
        assertThat(told.getLast().rows()).allSatisfy(row -> assertThat(row.deed()).isEqualTo(Deed.ADDED));
    }

    @Test
    void namesTheRowsThatAReferencePointsTo() {
        change(INES, "suivis", FOLLOW_UP, "conseiller", "ECOSSOLIES-A", "CRESS-A");
        FieldStory field = new TellLastGestures(store, stories).tell(1).getFirst().rows().getFirst().fields()
                .getFirst();
        assertThat(field.field()).isEqualTo("advisor_id");
        assertThat(field.before()).isEqualTo(INES);
        assertThat(field.after()).isNotEqualTo("?").isNotEqualTo(INES);
    }

    @Test
    void namesThePeopleOfAList() {
        change(INES, "suivis", FOLLOW_UP, "personnes", "", "APESS53-A-0001|APESS53-A-0002");
        List<String> names = store.read(() -> Sql.list(store.connection(), row -> row.getString(1),
                "SELECT first_name || ' ' || last_name FROM person WHERE code IN ('APESS53-A-0001', 'APESS53-A-0002')"
                        + " ORDER BY code"));
        FieldStory field = new TellLastGestures(store, stories).tell(1).getFirst().rows().getFirst().fields()
                .getFirst();
        assertThat(field.field()).isEqualTo("people");
        assertThat(field.after()).isEqualTo(String.join("|", names));
    }

    @Test
    void otherCasesAreNotToldOf() {
        change(INES, "suivis", RowId.derived("follow_up", "APESS53-A-0002"), "duree_min", "55", "60");
        assertThat(new TellCaseHistory(store, stories).tell(HALLE)).hasSize(1);
        assertThat(new TellLastGestures(store, stories).tell(10)).hasSize(2);
    }

    @Test
    void anImportIsToldInFewRowsWithTheNumberOfTheOthers() {
        GestureStory imported = new TellLastGestures(store, stories).tell(5).getLast();
        assertThat(imported.rows()).hasSizeLessThan(20).anySatisfy(row -> assertThat(row.alike()).isGreaterThan(3));
        assertThat(imported.moreRows()).isGreaterThan(1_000);
    }

    @Test
    void theBinIsOneEntryAGestureAndBringingBackEmptiesIt() {
        MoveToBin bin = new MoveToBin(store, new SqlRows(store));
        var moved = (MoveToBin.Moved) bin.move(new Gesture("move-to-bin", YANN), "support_case",
                RowId.derived("support_case", "COODEM53-A-0004"));
        ListBin list = new ListBin(store, stories, SampleStore.CLOCK);
        assertThat(list.list()).singleElement().satisfies(row -> {
            assertThat(row.gesture()).isEqualTo(moved.gesture());
            assertThat(row.author()).isEqualTo(YANN);
            assertThat(row.name().entity()).isEqualTo("support_case");
            assertThat(row.others()).isEqualTo(moved.rows() - 1);
        });
        takeBack(moved.gesture(), INES);
        assertThat(list.list()).isEmpty();
    }

    @Test
    void aRowWhoseKeyWasChangedIsNotInTheBin() {
        change(INES, "stades", RowId.derived("stage_change", "ECOSSOLIES-A-0001", "CREATION", "2026-05-18"), "le",
                "2026-05-18", "2026-05-19");
        assertThat(new ListBin(store, stories, SampleStore.CLOCK).list()).isEmpty();
    }

    @Test
    void aCorrectedDateThatMakesAnotherRowIsToldAsOneCorrectionAndTakenBackAsOne() {
        RowId before = RowId.derived("stage_change", "ECOSSOLIES-A-0001", "CREATION", "2026-05-18");
        RowId after = RowId.derived("stage_change", "ECOSSOLIES-A-0001", "CREATION", "2026-05-20");
        long gesture = change(INES, "stades", before, "le", "2026-05-18", "2026-05-20");
        assertThat(corrections()).singleElement().satisfies(row -> {
            assertThat(row.deed()).isEqualTo(Deed.CORRECTED);
            assertThat(row.name().row()).isEqualTo(after);
            assertThat(row.fields()).containsExactly(new FieldStory("changed_on", "2026-05-18", "2026-05-20"));
        });
        var undone = takeBack(gesture, YANN);
        assertThat(undone.obstacles()).isEmpty();
        assertThat(alive(before)).isTrue();
        assertThat(alive(after)).isFalse();
        assertThat(corrections()).singleElement().satisfies(row -> {
            assertThat(row.deed()).isEqualTo(Deed.CORRECTED);
            assertThat(row.fields()).containsExactly(new FieldStory("changed_on", "2026-05-20", "2026-05-18"));
        });
    }

    @Test
    void aCorrectionTellsWhatTheRowsHeldThen() {
        RowId before = RowId.derived("vision_assessment", "ECOSSOLIES-A-0001", "2026-06-12");
        RowId after = RowId.derived("vision_assessment", "ECOSSOLIES-A-0001", "2026-06-13");
        change(INES, "visions", before, "conseiller", "ECOSSOLIES-A", "CRESS-A");
        change(INES, "visions", before, "le", "2026-06-12", "2026-06-13");
        change(INES, "visions", after, "communaute", "1", "2");
        RowStory told = new TellCaseHistory(store, stories).tell(HALLE).get(1).rows().getFirst();
        assertThat(told.deed()).isEqualTo(Deed.CORRECTED);
        assertThat(told.fields()).as("what was changed before and since is not of it")
                .containsExactly(new FieldStory("assessed_on", "2026-06-12", "2026-06-13"));
    }

    @Test
    void whatWasRemovedAndWhatWasAddedElsewhereAreTwoThings() {
        change(INES, "stades", RowId.derived("stage_change", "ECOSSOLIES-A-0001", "CREATION", "2026-05-18"), "stade",
                "CREATION", "OUVERTURE");
        assertThat(corrections()).singleElement()
                .satisfies(row -> assertThat(row.fields())
                        .containsExactly(new FieldStory("stage", "CREATION", "OUVERTURE")));
        new MoveToBin(store, new SqlRows(store)).move(new Gesture("move-to-bin", YANN), "stage_change",
                RowId.derived("stage_change", "ECOSSOLIES-A-0001", "OUVERTURE", "2026-05-18"));
        assertThat(corrections()).singleElement().satisfies(row -> assertThat(row.deed()).isEqualTo(Deed.REMOVED));
    }

    private List<RowStory> corrections() {
        List<RowStory> ofCase = new TellCaseHistory(store, stories).tell(HALLE).getFirst().rows();
        assertThat(new TellLastGestures(store, stories).tell(1).getFirst().rows()).isEqualTo(ofCase);
        return ofCase;
    }

    private boolean alive(RowId row) {
        return store.read(() -> new SqlRows(store).find("stage_change", row).orElseThrow().deleted() == 0);
    }

    @Test
    void theHistoryOfACaseCountsOnlyItsOwnRows() {
        assertThat(new TellCaseHistory(store, stories).tell(HALLE)).allSatisfy(told -> assertThat(told.moreRows())
                .as("of an import of a whole network").isLessThan(100));
    }

    @Test
    void anUndoTellsWhatItTookBackAndCanItselfBeTakenBack() {
        long gesture = change(INES, "suivis", FOLLOW_UP, "duree_min", "75", "105");
        var undone = takeBack(gesture, INES);
        assertThat(undone.what()).hasValueSatisfying(what -> assertThat(what.number()).isEqualTo(gesture));
        assertThat(undone.obstacles()).isEmpty();
        assertThat(duration()).isEqualTo(75L);
        takeBack(undone.gesture(), INES);
        assertThat(duration()).isEqualTo(105L);
    }

    @Test
    void whatStandsInTheWayIsNamedWithItsAuthor() {
        long gesture = change(INES, "suivis", FOLLOW_UP, "duree_min", "75", "105");
        change(YANN, "suivis", FOLLOW_UP, "duree_min", "105", "120");
        var refused = takeBack(gesture, INES);
        assertThat(refused.cells()).isZero();
        assertThat(refused.gesture()).isZero();
        Obstacle obstacle = refused.obstacles().getFirst();
        assertThat(obstacle.field()).isEqualTo("duration_min");
        assertThat(obstacle.author()).isEqualTo(YANN);
        assertThat(obstacle.name().row()).isEqualTo(FOLLOW_UP);
        assertThat(duration()).isEqualTo(120L);
    }

    @Test
    void theLastGestureIsOnesOwnAndNeitherAnUndoNorAnImport() {
        FindLastGesture last = new FindLastGesture(store, new SqlHistory(store), stories);
        long opened = last.now();
        assertThat(last.find(INES, opened, Set.of())).isEmpty();
        long mine = change(INES, "suivis", FOLLOW_UP, "duree_min", "75", "105");
        long later = change(INES, "suivis", FOLLOW_UP, "trajet_min", "", "20");
        change(YANN, "projets", PROJECT, "qpv", "NON", "OUI");
        assertThat(last.find(INES, opened, Set.of())).contains(later);
        takeBack(later, INES);
        assertThat(last.find(INES, opened, Set.of(later))).contains(mine);
        assertThat(last.find(INES, last.now(), Set.of())).isEmpty();
    }

    private TakeBack.TakenBack takeBack(long gesture, String author) {
        return new TakeBack(store, new SqlHistory(store), stories).takeBack(gesture, author);
    }

    private Object duration() {
        return store.<Object>read(() -> Objects.requireNonNull(
                new SqlRows(store).find("follow_up", FOLLOW_UP).orElseThrow().fields().get("duration_min")));
    }

    private long change(String author, String file, RowId row, String header, String before, String after) {
        var outcome = new SaveRecords(store, new SqlRecords(store), CommuneReference.shipped(), SampleStore.CLOCK)
                .save(new Gesture("save-form", author),
                        List.of(new RecordEdit(file, row, 0, Map.of(header, new Change(before, after)))));
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).gesture();
    }
}
