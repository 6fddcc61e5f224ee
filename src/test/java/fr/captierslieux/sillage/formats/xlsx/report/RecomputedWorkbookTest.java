package fr.captierslieux.sillage.formats.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever holds a workbook with its rows can compute every figure anew, and finds no one's name in it. */
@Tag("store")
class RecomputedWorkbookTest {
    private static final int MANY = 200;

    @TempDir
    Path folder;
    private SampleStore sample;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private XSSFWorkbook write(String period, Scope scope, Locale language, int mostRows) throws IOException {
        Path file = folder.resolve("rapport.xlsx");
        RowsWorkbook.write(sample, period, scope, language, mostRows, file);
        return RowsWorkbook.open(file);
    }

    static Stream<Arguments> reports() {
        return Stream.of(Arguments.of("2026-T3", Scope.ALL, Locale.FRANCE, DataSheets.MOST_ROWS, 500),
                Arguments.of("2026", Scope.ALL, Locale.UK, DataSheets.MOST_ROWS, 600),
                Arguments.of("2026-T3", new Scope("ECOSSOLIES", null, null), Locale.FRANCE, DataSheets.MOST_ROWS, 150),
                Arguments.of("2025", new Scope(null, "44", null), Locale.FRANCE, DataSheets.MOST_ROWS, MANY),
                Arguments.of("2026-S1", new Scope(null, null, "FSE-2025"), Locale.FRANCE, DataSheets.MOST_ROWS, 100),
                // full sheets go on in a next one
                Arguments.of("2026-T3", Scope.ALL, Locale.FRANCE, 40, 500));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFormulaGivesTheFigureThatStandsThere(String period, Scope scope, Locale language, int mostRows,
            int atLeast) throws IOException {
        try (XSSFWorkbook workbook = write(period, scope, language, mostRows)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<XSSFCell> formulas = RowsWorkbook.formulas(workbook);
            assertThat(formulas).hasSizeGreaterThan(atLeast);
            for (XSSFCell cell : formulas) {
                Object shown = RowsWorkbook.shown(cell);
                CellValue computed = evaluator.evaluate(cell);
                String where = cell.getSheet().getSheetName() + "!" + cell.getReference() + " "
                        + cell.getCellFormula();
                if (shown instanceof Double number) {
                    assertThat(computed.getCellType()).as(where).isEqualTo(CellType.NUMERIC);
                    assertThat(computed.getNumberValue()).as(where).isCloseTo(number, within(1e-9));
                } else {
                    assertThat(computed.getStringValue()).as(where).isEqualTo(shown);
                }
            }
        }
    }

    @Test
    void everyIndicatorIsSaidByAFormula() throws IOException {
        try (XSSFWorkbook workbook = write("2026-T3", Scope.ALL, Locale.FRANCE, DataSheets.MOST_ROWS)) {
            XSSFSheet control = workbook.getSheet("Contrôle");
            Set<String> said = new TreeSet<>();
            RowsWorkbook.formulas(workbook).stream().filter(cell -> cell.getSheet().equals(control))
                    .filter(cell -> cell.getColumnIndex() == 3)
                    .forEach(cell -> said.add(cell.getRow().getCell(0).getStringCellValue()));
            Set<String> all = new TreeSet<>();
            Indicators.listAll().forEach(indicator -> all.add(indicator.code()));
            assertThat(said).isEqualTo(all);
        }
    }

    /** Two selected sheets are written in together, by who types into one of them. */
    @Test
    void opensOnTheSummaryAlone() throws IOException {
        try (XSSFWorkbook workbook = write("2026-T3", Scope.ALL, Locale.FRANCE, DataSheets.MOST_ROWS)) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            List<String> selected = new ArrayList<>();
            workbook.forEach(sheet -> {
                if (sheet.isSelected()) {
                    selected.add(sheet.getSheetName());
                }
            });
            assertThat(selected).containsExactly("Couverture");
        }
    }

    @Test
    void aChangedRowIsToldByTheControl() throws IOException {
        try (XSSFWorkbook workbook = write("2026-T3", Scope.ALL, Locale.FRANCE, DataSheets.MOST_ROWS)) {
            XSSFSheet followUps = workbook.getSheet("Données suivis");
            XSSFCell minutes = followUps.getRow(1).getCell(8);
            minutes.setCellValue(minutes.getNumericCellValue() + 60);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            XSSFSheet control = workbook.getSheet("Contrôle");
            assertThat(evaluator.evaluate(control.getRow(2).getCell(0)).getStringValue())
                    .isEqualTo("1 indicateurs ne concordent pas : voir la dernière colonne.");
        }
    }

    @Test
    void aFullSheetGoesOnInANextOneAndThingsKeepTheirNumber() throws IOException {
        try (XSSFWorkbook workbook = write("2026-T3", Scope.ALL, Locale.FRANCE, 40)) {
            assertThat(workbook.getSheet("Données suivis 2").getTables()).singleElement()
                    .satisfies(table -> assertThat(table.getName()).isEqualTo("Suivis_2"));
            assertThat(workbook.getSheet("Données suivis").getLastRowNum()).isEqualTo(40);
            Set<Double> cases = new HashSet<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetName(i).startsWith("Données dossiers")) {
                    workbook.getSheetAt(i).forEach(row -> {
                        if (row.getRowNum() > 0) {
                            assertThat(cases.add(row.getCell(0).getNumericCellValue())).isTrue();
                        }
                    });
                }
            }
            workbook.getSheet("Données suivis 2").forEach(row -> {
                if (row.getRowNum() > 0) {
                    assertThat(cases).contains(row.getCell(1).getNumericCellValue());
                }
            });
        }
    }

    @Test
    void noNameTextOrCodeOfAPersonOrCaseGoesOut() throws IOException {
        Set<String> known = new HashSet<>();
        sample.store().read(() -> {
            for (String sql : List.of("SELECT first_name FROM person", "SELECT last_name FROM person",
                    "SELECT code FROM person", "SELECT email FROM person", "SELECT name FROM project",
                    "SELECT code FROM project", "SELECT code FROM support_case", "SELECT report FROM follow_up",
                    "SELECT code FROM follow_up", "SELECT first_name FROM advisor", "SELECT last_name FROM advisor",
                    "SELECT title FROM event")) {
                sample.store().dsl().fetch(sql)
                        .forEach(row -> known.add(String.valueOf(row.get(0))));
            }
            return true;
        });
        known.remove("null");
        known.remove("");
        assertThat(known).hasSizeGreaterThan(MANY);
        Set<String> out = new TreeSet<>();
        try (XSSFWorkbook workbook = write("2026", Scope.ALL, Locale.FRANCE, DataSheets.MOST_ROWS)) {
            workbook.forEach(sheet -> {
                if (sheet.getSheetName().startsWith("Données")) {
                    sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                            out.add(cell.getStringCellValue());
                        }
                    }));
                }
            });
        }
        assertThat(out).hasSizeGreaterThan(MANY / 2);
        out.retainAll(known);
        assertThat(out).isEmpty();
    }
}
