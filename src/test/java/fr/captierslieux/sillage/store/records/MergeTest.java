package fr.captierslieux.sillage.store.records;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.ExportFiles;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.formats.csv.CsvTableReader;
import fr.captierslieux.sillage.formats.csv.CsvTableWriter;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Obstacle;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.MergeRecords.Merged;
import fr.captierslieux.sillage.records.MergeRecords.NotAllowed;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.UnmergeRecords;
import fr.captierslieux.sillage.records.UnmergeRecords.Unmerged;
import fr.captierslieux.sillage.store.Schema;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.exchange.SqlExchangeRows;
import fr.captierslieux.sillage.store.exchange.SqlImportStaging;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.ui.UseCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two persons of the sample network become one and two again, also when others went on working meanwhile. */
@Tag("store")
class MergeTest {
    private static final String PEOPLE = "personnes";
    private static final Gesture LATER = new Gesture("test", "Loïc");

    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;
    private UseCases useCases;
    private int exports;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        useCases = sample.useCases();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private RecordState row(String file, String code) {
        return useCases.forms().open().open(file, code).orElseThrow();
    }

    private RecordState row(String file, RowId id) {
        return useCases.forms().open().open(file, id).orElseThrow();
    }

    private MergeRecords.Outcome merge(String kept, String gone, Map<String, String> chosen) {
        return useCases.duplicates().merge().merge(new MergeRecords.Request(PEOPLE, kept, row(PEOPLE, kept).version(),
                gone, row(PEOPLE, gone).version(), chosen), "Inès");
    }

    private UnmergeRecords.Outcome unmerge(String gone) {
        return useCases.duplicates().unmerge().unmerge(PEOPLE, RowId.derived("person", gone), "Inès");
    }

    private Map<String, String> export() {
        Path target = folder.resolve("export-" + exports++);
        try {
            new ExportFiles(store, new SqlExchangeRows(store), CsvTableWriter::new).run(target, ImportProgress.SILENT);
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> list = Files.list(target)) {
                for (Path each : list.toList()) {
                    files.put(each.getFileName().toString(), Files.readString(each));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<String> strings(String sql) {
        return store.read(() -> Sql.list(store.connection(), line -> line.getString(1), sql));
    }

    @Test
    void theExchangeFormatKnowsEveryReferenceToAPersonThatTheSchemaHas() {
        Set<String> schema = new TreeSet<>(store.read(() -> new Schema(store.connection()).references()).stream()
                .filter(each -> each.to().equals("person")).map(each -> each.from() + "." + each.column()).toList());
        assertThat(referencesTo(PEOPLE)).isEqualTo(schema);
    }

    @Test
    void nothingNamesWhoWentAndTheStoreIsExportedAndImportedAsItIs() throws Exception {
        String gone = "IRESA-A-0004";
        String kept = "IRESA-A-0002";
        RecordState before = row(PEOPLE, gone);
        assertThat(merge(kept, gone, Map.of("telephone", before.text("telephone")))).isInstanceOf(Merged.class);
        Map<String, String> files = export();
        assertThat(files.getOrDefault("personnes.csv", "").lines().filter(line -> line.startsWith(gone + ";")))
                .isEmpty();
        assertThat(naming(gone)).isEmpty();
        assertThat(files).hasEntrySatisfying("membres.csv",
                members -> assertThat(members).contains("IRESA-A-0002;" + kept + ";PORTEUR;O"));
        assertThat(row(PEOPLE, kept).text("telephone")).isEqualTo(before.text("telephone"));
        assertThat(row(PEOPLE, gone).values()).as("who went keeps what they said").isEqualTo(before.values());

        try (SampleStore other = SampleStore.emptyIn(folder)) {
            var outcome = new ImportFiles(List.of(new CsvTableReader()), () -> new SqlImportStaging(other.store()),
                    CommuneReference.shipped(), SampleStore.CLOCK).run(List.of(folder.resolve("export-0")),
                            ImportOptions.USUAL, "Inès", ImportProgress.SILENT);
            assertThat(outcome.isRefused()).isFalse();
            Path back = folder.resolve("back");
            new ExportFiles(other.store(), new SqlExchangeRows(other.store()), CsvTableWriter::new).run(back,
                    ImportProgress.SILENT);
            for (String file : files.keySet()) {
                assertThat(Files.readString(back.resolve(file))).as(file).isEqualTo(files.get(file));
            }
        }
    }

    @Test
    void twoWhoSatInOneSessionAreNotMadeOne() {
        List<String> both = strings(
                "SELECT p.code FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.deleted = 0"
                        + " AND e.session_id = (SELECT id FROM training_session WHERE code = 'CRESS-F-0005') ORDER BY p.code LIMIT 2");
        Map<String, String> before = export();
        assertThat(merge(both.get(0), both.get(1), Map.of())).isInstanceOfSatisfying(NotAllowed.class,
                refused -> assertThat(refused.faults()).extracting(FieldFault::kind)
                        .contains(FaultKind.ENROLLED_TWICE));
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void whoChangedMeanwhileIsLookedAtAgain() {
        RecordState gone = row(PEOPLE, "IRESA-A-0004");
        MergeRecords.Request request = new MergeRecords.Request(PEOPLE, "IRESA-A-0002",
                row(PEOPLE, "IRESA-A-0002").version(), "IRESA-A-0004", gone.version(), Map.of());
        edit(PEOPLE, gone.row(), "telephone", "0240000000");
        assertThat(useCases.duplicates().merge().merge(request, "Inès")).isInstanceOf(MergeRecords.Changed.class);
        assertThat(row(PEOPLE, "IRESA-A-0004").inBin()).isFalse();
    }

    private void edit(String file, RowId id, String header, String text) {
        RecordState state = row(file, id);
        assertThat(useCases.forms().save().save(LATER, List.of(new RecordEdit(file, id, state.version(),
                Map.of(header, new Change(state.text(header), text)))))).isInstanceOf(Saved.class);
    }

    @Test
    void aMergeIsTakenBackByUndoAsByUnmergeAndAnUndoneUnmergeStands() {
        Map<String, String> before = export();
        Merged merged = (Merged) merge("IRESA-A-0002", "IRESA-A-0004", Map.of());
        Map<String, String> one = export();
        UndoGesture undo = new UndoGesture(store, new SqlHistory(store));
        undo.undo(merged.gesture(), "Inès");
        assertThat(export()).isEqualTo(before);
        assertThat(unmerge("IRESA-A-0004")).isInstanceOf(UnmergeRecords.NotMerged.class);

        merge("IRESA-A-0002", "IRESA-A-0004", Map.of());
        assertThat(export()).isEqualTo(one);
        Unmerged two = (Unmerged) unmerge("IRESA-A-0004");
        assertThat(export()).isEqualTo(before);
        undo.undo(two.what().gesture(), "Inès");
        assertThat(export()).as("one again").isEqualTo(one);
        assertThat(unmerge("IRESA-A-0004")).isInstanceOf(Unmerged.class);
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void whatTheKeptOneWentIntoComesBackFirst() {
        Map<String, String> before = export();
        merge("IRESA-A-0002", "IRESA-A-0004", Map.of());
        merge("IRESA-A-0005", "IRESA-A-0002", Map.of());
        assertThat(unmerge("IRESA-A-0004")).isInstanceOf(UnmergeRecords.KeptIsGone.class);
        assertThat(unmerge("IRESA-A-0002")).isInstanceOf(Unmerged.class);
        assertThat(unmerge("IRESA-A-0004")).isInstanceOf(Unmerged.class);
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void aRoleThatWasChangedSinceGoesBackWithItsPersonAndARemovedOneStaysRemoved() {
        merge("IRESA-A-0002", "IRESA-A-0004", Map.of());
        RowId moved = RowId.derived("project_member", "IRESA-A-0002", "IRESA-A-0002");
        edit("membres", moved, "role", "ELU");
        unmerge("IRESA-A-0004");
        RowId own = RowId.derived("project_member", "IRESA-A-0002", "IRESA-A-0004");
        assertThat(row("membres", own).text("role")).isEqualTo("ELU");
        assertThat(row("membres", moved).inBin()).isTrue();

        merge("IRESA-A-0002", "IRESA-A-0004", Map.of());
        store.write(LATER, () -> Sql.execute(store.connection(),
                "UPDATE project_member SET deleted = 1, version = version + 1 WHERE id = ?", moved.bytes()));
        Unmerged two = (Unmerged) unmerge("IRESA-A-0004");
        assertThat(row("membres", own).inBin()).as("removed since").isTrue();
        assertThat(two.what().obstacles()).isNotEmpty();
    }

    /** Rows that name a person, and as what they do. */
    private Map<RowId, String> naming(String code) {
        Map<RowId, String> found = new HashMap<>();
        SqlRecords records = new SqlRecords(store);
        store.read(() -> {
            for (ExchangeFile file : ExchangeFormat.files()) {
                for (ExchangeColumn column : file.columns()) {
                    boolean names = switch (column.kind()) {
                        case ColumnKind.Reference reference -> reference.file().equals(PEOPLE);
                        case ColumnKind.ReferenceList reference -> reference.file().equals(PEOPLE);
                        default -> false;
                    };
                    if (names) {
                        records.listNaming(file, column.header(), code)
                                .forEach(each -> found.put(each.row(), file.name() + "." + column.header()));
                    }
                }
            }
            return null;
        });
        return found;
    }

    @Test
    void twoProjectsBecomeOneWithAllThatNamesThemAndTwoAgain() {
        Set<String> schema = new TreeSet<>(store.read(() -> new Schema(store.connection()).references()).stream()
                .filter(each -> each.to().equals("project")).map(each -> each.from() + "." + each.column()).toList());
        assertThat(schema).isEqualTo(referencesTo("projets"));
        List<String> projects = strings("SELECT p.code FROM project p WHERE p.deleted = 0 AND EXISTS (SELECT 1 FROM"
                + " project_member m WHERE m.project_id = p.id AND m.deleted = 0) ORDER BY p.code");
        Map<String, String> before = export();
        Random random = new Random(5);
        for (int round = 0; round < 12; round++) {
            String kept = projects.get(random.nextInt(projects.size()));
            String gone = projects.get(random.nextInt(projects.size()));
            if (kept.equals(gone)) {
                continue;
            }
            MergeRecords.Outcome outcome = useCases.duplicates().merge().merge(new MergeRecords.Request("projets", kept,
                    row("projets", kept).version(), gone, row("projets", gone).version(),
                    Map.of("nom", row("projets", gone).text("nom"))), "Inès");
            assertThat(outcome).as("%s into %s", gone, kept).isInstanceOf(Merged.class);
            assertThat(export().values()).as("%s into %s", gone, kept)
                    .noneMatch(text -> names(text, gone));
            assertThat(useCases.duplicates().unmerge().unmerge("projets", RowId.derived("project", gone), "Inès"))
                    .isInstanceOf(Unmerged.class);
            assertThat(export()).as("%s out of %s", gone, kept).isEqualTo(before);
        }
        assertThat(strings("PRAGMA foreign_key_check")).isEmpty();
    }

    /** Cases and follow-ups may have the same code as a project: what counts is the column. */
    private boolean names(String csv, String project) {
        List<String> lines = csv.lines().toList();
        List<String> headers = List.of(lines.getFirst().replace("\uFEFF", "").split(";", -1));
        int column = Math.max(headers.indexOf("projet"), headers.indexOf("projets"));
        return column >= 0 && lines.stream().skip(1).map(line -> line.split(";", -1))
                .anyMatch(cells -> cells.length > column && Set.of(cells[column].split("\\|")).contains(project));
    }

    private static Set<String> referencesTo(String named) {
        Set<String> format = new TreeSet<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            for (ExchangeColumn column : file.columns()) {
                if (column.kind() instanceof ColumnKind.Reference reference && reference.file().equals(named)) {
                    format.add(file.entity() + "." + column.field());
                }
            }
        }
        return format;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAnythingThatHappenedSinceTwoAreTwoAgain(long seed) {
        Random random = new Random(seed);
        List<String> people = strings("SELECT DISTINCT e.code FROM person e JOIN project_member m ON m.person_id = e.id"
                + " AND m.deleted = 0 WHERE e.deleted = 0 ORDER BY e.code");
        for (int round = 0; round < 4; round++) {
            String kept = people.get(random.nextInt(people.size()));
            String gone = people.get(random.nextInt(people.size()));
            RecordState keptBefore = row(PEOPLE, kept);
            RecordState goneBefore = row(PEOPLE, gone);
            Map<RowId, String> named = naming(gone);
            Map<String, String> chosen = new HashMap<>();
            for (String header : List.of("telephone", "courriel", "commune", "situation")) {
                if (random.nextBoolean()) {
                    chosen.put(header, goneBefore.text(header));
                }
            }
            if (keptBefore.inBin() || goneBefore.inBin() || !(merge(kept, gone, chosen) instanceof Merged)) {
                continue;
            }
            assertThat(naming(gone)).as("seed %d round %d", seed, round).isEmpty();
            Map<String, String> edited = new HashMap<>();
            Set<RowId> touched = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                later(random, kept, edited, touched);
            }
            Unmerged two = (Unmerged) unmerge(gone);
            String which = "seed %d, round %d, %s into %s, obstacles %s".formatted(seed, round, gone, kept,
                    two.what().obstacles());
            assertThat(row(PEOPLE, gone).inBin()).as(which).isFalse();
            assertThat(row(PEOPLE, gone).values()).as(which).isEqualTo(goneBefore.values());
            Map<RowId, String> now = naming(gone);
            named.forEach((row, as) -> {
                if (!touched.contains(row)) {
                    assertThat(now).as(which).containsEntry(row, as);
                }
            });
            assertThat(now.keySet()).as(which).isSubsetOf(named.keySet());
            for (String header : List.of("telephone", "courriel", "commune", "situation")) {
                assertThat(row(PEOPLE, kept).text(header)).as("%s %s", which, header)
                        .isEqualTo(edited.getOrDefault(header, keptBefore.text(header)));
            }
            assertThat(two.what().obstacles().stream().map(Obstacle::name)).as(which).doesNotContainNull();
        }
        assertThat(strings("PRAGMA foreign_key_check")).isEmpty();
    }

    /** Somebody goes on working with the kept one. */
    private void later(Random random, String kept, Map<String, String> edited, Set<RowId> touched) {
        switch (random.nextInt(4)) {
            case 0 -> {
                String phone = "02 40 00 00 " + (10 + random.nextInt(80));
                edit(PEOPLE, row(PEOPLE, kept).row(), "telephone", phone);
                edited.put("telephone", phone);
            }
            case 1 -> {
                List<RowId> rows = new ArrayList<>();
                naming(kept).forEach((row, as) -> {
                    if (as.equals("suivis.personnes")) {
                        rows.add(row);
                    }
                });
                if (!rows.isEmpty()) {
                    RowId row = rows.get(random.nextInt(rows.size()));
                    edit("suivis", row, "personnes", random.nextBoolean() ? "" : kept + "|APESS53-A-0001");
                    touched.add(row);
                }
            }
            case 2 -> {
                String code = strings("SELECT c.code FROM support_case c WHERE c.deleted = 0 AND c.closed_on IS NULL"
                        + " ORDER BY c.code LIMIT 1").getFirst();
                assertThat(
                        useCases.forms().save().save(LATER, List.of(RecordEdit.create("suivis", Map.of("dossier", code,
                                "le", "2026-11-24", "type", "APPEL", "personnes", kept)))))
                        .isInstanceOf(Saved.class);
            }
            default -> {
                String situation = random.nextBoolean() ? "SALARIE" : "RETRAITE";
                edit(PEOPLE, row(PEOPLE, kept).row(), "situation", situation);
                edited.put("situation", situation);
            }
        }
    }
}
