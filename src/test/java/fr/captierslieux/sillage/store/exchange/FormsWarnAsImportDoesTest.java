package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.records.CheckRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.store.records.SqlRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form shows as worth a look is what an import of the same row would warn of: kind, column and details. */
@Tag("store")
class FormsWarnAsImportDoesTest {
    private static final List<String> DAYS = List.of("2025-12-01", "2026-01-05", "2026-02-02", "2026-02-20",
            "2026-07-31", "2026-08-15");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameRowsAreWorthTheSameLook(long seed) {
        Random random = new Random(seed);
        Set<FaultKind> seen = EnumSet.noneOf(FaultKind.class);
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            bench.lawful("net", Map.of());
            bench.importFrom("net");
            CheckRecord check = new CheckRecord(bench.store(), new SqlRecords(bench.store()));
            for (int round = 0; round < 60; round++) {
                String file = List.of("dossiers", "suivis", "stades", "evenements").get(random.nextInt(4));
                Map<String, String> row = row(file, random);
                List<String> lines = List.of(String.join(";", row.keySet()), String.join(";", row.values()));
                bench.file("try" + round + "/" + file + ".csv", lines.toArray(String[]::new));
                List<Fault> faults = bench.importFrom(ExchangeBench.DRY_RUN, "try" + round).faults();
                if (faults.stream().noneMatch(Fault::stops)) {
                    Set<String> imported = new TreeSet<>();
                    faults.forEach(fault -> imported.add(fault.kind() + " " + fault.column() + " " + fault.details()));
                    Set<String> written = new TreeSet<>();
                    check.check(edit(file, row)).forEach(fault -> written
                            .add(fault.kind() + " " + fault.header() + " " + fault.details()));
                    assertThat(written).as("seed %d round %d: %s %s", seed, round, file, row).isEqualTo(imported);
                    faults.forEach(fault -> seen.add(fault.kind()));
                }
            }
        }
        assertThat(seen).contains(FaultKind.CLOSED_BEFORE_INTERVIEW, FaultKind.CLOSED_BEFORE_QUALIFICATION,
                FaultKind.FOLLOW_UP_AFTER_CLOSING, FaultKind.STAGE_BEFORE_CONTACT, FaultKind.OTHER_DEPARTMENT,
                FaultKind.ABANDON_WITHOUT_REASON);
    }

    private static Map<String, String> row(String file, Random random) {
        Map<String, String> row = new LinkedHashMap<>();
        switch (file) {
            case "dossiers" -> {
                row.put("code", random.nextBoolean() ? "D1" : "D2");
                row.put("premier_contact_le", "2025-11-01");
                row.put("premier_entretien_le", day(random));
                row.put("qualifie_le", day(random));
                row.put("cloture_le", day(random));
                row.put("issue", random.nextBoolean() ? "ABANDON" : "RELAIS");
            }
            case "suivis" -> {
                row.put("code", random.nextBoolean() ? "S1" : "S9");
                row.put("dossier", "D1");
                row.put("le", day(random));
                row.put("type", "APPEL");
            }
            case "stades" -> {
                row.put("projet", "T1");
                row.put("stade", "FAISABILITE");
                row.put("le", day(random));
            }
            default -> {
                row.put("code", random.nextBoolean() ? "E1" : "E9");
                row.put("le", day(random));
                row.put("type", "VISITE");
                row.put("titre", "Visite");
                row.put("departement", random.nextBoolean() ? "44" : "49");
                row.put("commune", random.nextBoolean() ? "44109" : "49007");
            }
        }
        return row;
    }

    private static String day(Random random) {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    private static RecordEdit edit(String name, Map<String, String> row) {
        ExchangeFile file = ExchangeFormat.getFile(name);
        Map<String, Change> changes = new LinkedHashMap<>();
        row.forEach((header, text) -> changes.put(header, new Change("", text)));
        List<String> key = new ArrayList<>(file.key());
        RowId id = RowId.derived(file.entity(),
                key.stream().map(header -> row.getOrDefault(header, "")).toArray(String[]::new));
        return new RecordEdit(name, id, 0, changes);
    }
}
