package fr.captierslieux.sillage.formats.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.formats.map.ReportMap;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.RandomNetwork;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportPeriods;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.SmallCounts;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlSurroundings;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept back stands nowhere in a workbook: in no cell, no chart, no text that stands for a picture. */
@Tag("store")
class MaskedWorkbookTest {
    private static final int THRESHOLD = 5;
    private static final Pattern NUMBERS = Pattern.compile("<c:numRef>.*?<c:f>(.*?)</c:f>.*?</c:numRef>",
            Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("<c:pt idx=\"(\\d+)\".*?<c:v>(.*?)</c:v>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(\\w+) · .*");
    private static final Pattern DEPARTMENT = Pattern.compile(".*\\((\\w+)\\)");
    private static final Pattern TEXT = Pattern.compile("descr=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private ReportContents write(Store store, ReportPeriods periods, Variant variant) throws IOException {
        List<ReportContents> written = new ArrayList<>();
        new WriteReport(store, new SqlReportRepository(store), new SqlTargets(store), new SqlSurroundings(store),
                (contents, context, file) -> {
                    written.add(contents);
                    new XlsxReportWriter().write(contents, context, file);
                }, SampleStore.CLOCK, "1")
                .write(periods, Scope.ALL, variant, folder.resolve("r.xlsx"), Locale.FRANCE, null);
        return written.getFirst();
    }

    @Test
    void whatIsKeptBackStandsNowhere() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            int[] looked = sweep(sample.store());
            assertThat(looked[0]).as("kept back").isGreaterThan(20);
            assertThat(looked[1]).as("numbers of charts").isGreaterThan(20);
        }
    }

    @Test
    void whatIsKeptBackOfRandomNetworksStandsNowhere() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            try (Store store = Store.openOrCreate(folder.resolve(seed + ".sillage"), null, SampleStore.CLOCK)) {
                new RandomNetwork(seed).rows().writeInto(store);
                assertThat(sweep(store)[0]).as("kept back, seed " + seed).isGreaterThan(20);
            }
        }
    }

    /** @return how many values are kept back, how many numbers are in charts */
    private int[] sweep(Store store) throws IOException {
        int[] looked = new int[2];
        ReportContents contents = write(store, ReportPeriods.of(Period.parse("2026").orElseThrow()),
                Variant.masked(THRESHOLD));
        try (XSSFWorkbook workbook = RowsWorkbook.open(folder.resolve("r.xlsx"))) {
            looked[0] = trend(store, workbook, contents)
                    + places(workbook.getSheet("Territoires"), contents.keptBack())
                    + places(workbook.getSheet("EPCI et communes"), contents.keptBack());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                looked[1] += charts(workbook.getSheetAt(i));
            }
            map(workbook, contents);
        }
        return looked;
    }

    /** Each period as a report of its own would tell it. */
    private static int trend(Store store, XSSFWorkbook workbook, ReportContents contents) {
        List<Period> periods = contents.around().trend().periods();
        int keptBack = 0;
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            SmallCounts small = store.<SmallCounts>read(() -> SmallCounts.below(THRESHOLD,
                    new SqlReportRepository(store).report(period, Scope.ALL),
                    new SqlSurroundings(store).territories(period, Scope.ALL)));
            for (Row row : workbook.getSheet("Évolution")) {
                Indicator indicator = Indicators.find(text(row.getCell(0))).orElse(null);
                if (indicator != null && small.hides(indicator)) {
                    keptBack++;
                    assertThat(text(row.getCell(3 + i))).as(period.label() + " " + indicator.code()).isEqualTo("s");
                }
            }
        }
        assertThat(contents.around().trend().points()).hasSameSizeAs(KeyFigures.list());
        return keptBack;
    }

    /** A column an indicator, a line the total or a département. */
    private static int places(XSSFSheet sheet, SmallCounts small) {
        int keptBack = 0;
        List<String> columns = new ArrayList<>();
        for (Row row : sheet) {
            if (columns.isEmpty()) {
                List<String> heads = new ArrayList<>();
                row.forEach(cell -> heads.add(text(cell)));
                if (heads.stream().anyMatch(each -> HEAD.matcher(each).matches())) {
                    columns.addAll(heads);
                }
                continue;
            }
            Matcher department = DEPARTMENT.matcher(text(row.getCell(0)));
            for (int i = 0; i < columns.size(); i++) {
                Matcher head = HEAD.matcher(columns.get(i));
                if (head.matches()) {
                    Indicator indicator = Indicators.get(head.group(1));
                    boolean hidden = text(row.getCell(0)).equals("Ensemble")
                            ? small.hides(indicator)
                            : department.matches()
                                    && small.hides(indicator, "departement", department.group(1));
                    if (hidden) {
                        keptBack++;
                        assertThat(text(row.getCell(i))).as(columns.get(i)).isEqualTo("s");
                    }
                }
            }
        }
        assertThat(columns).as(sheet.getSheetName()).isNotEmpty();
        return keptBack;
    }

    /** A chart holds its numbers once more: those of its cells. */
    private static int charts(XSSFSheet sheet) {
        int looked = 0;
        for (XSSFChart chart : sheet.getDrawingPatriarch() == null
                ? List.<XSSFChart>of()
                : sheet.getDrawingPatriarch().getCharts()) {
            Matcher numbers = NUMBERS.matcher(chart.getCTChart().xmlText());
            while (numbers.find()) {
                CellReference[] cells = new AreaReference(numbers.group(1), SpreadsheetVersion.EXCEL2007)
                        .getAllReferencedCells();
                Matcher held = POINT.matcher(numbers.group());
                while (held.find()) {
                    CellReference at = cells[Integer.parseInt(held.group(1))];
                    Cell cell = sheet.getWorkbook().getSheet(at.getSheetName()).getRow(at.getRow())
                            .getCell(at.getCol());
                    assertThat(text(cell)).as(numbers.group(1)).isEmpty();
                    assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(held.group(2)));
                    looked++;
                }
            }
        }
        return looked;
    }

    private static void map(XSSFWorkbook workbook, ReportContents contents) {
        Matcher said = TEXT.matcher(workbook.getSheet("Territoires").getDrawingPatriarch().getCTDrawing().xmlText());
        assertThat(said.find()).isTrue();
        TerritoryMap map = ReportMap.of(contents);
        map.areas().stream().filter(area -> area.isKeptBack())
                .forEach(area -> assertThat(said.group(1)).doesNotContain(area.name()));
        boolean keptBack = map.areas().stream().anyMatch(area -> area.isKeptBack());
        assertThat(said.group(1).contains("Tous les chiffres sont")).isEqualTo(!keptBack
                && !map.foremost().isEmpty());
        assertThat(said.group(1).contains("Les plus fortes")).isEqualTo(!map.foremost().isEmpty());
    }

    /** Whoever has two sums of nearly the same days has a small count in their difference. */
    @Test
    void periodsThatShareDaysAreNotShownBesideEachOther() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            // a day less than the year: the days before end a day later than the same days a year before
            ReportPeriods days = ReportPeriods.of(Period.parse("2026-01-01..2026-12-30").orElseThrow());
            assertThat(write(sample.store(), days, Variant.FIGURES).beside().yearBefore()).isNotNull();
            assertThat(write(sample.store(), days, Variant.masked(THRESHOLD)).beside().yearBefore()).isNull();
            ReportPeriods year = new ReportPeriods(Period.quarter(2026, 3), Period.parse("2025").orElseThrow());
            assertThat(write(sample.store(), year, Variant.FIGURES).around().trend().periods()).hasSize(8);
            ReportContents masked = write(sample.store(), year, Variant.masked(THRESHOLD));
            assertThat(masked.around().trend().periods()).containsExactly(Period.quarter(2026, 1),
                    Period.quarter(2026, 2), Period.quarter(2026, 3));
            assertThat(masked.beside().yearBefore()).isNull();
            ReportContents usual = write(sample.store(), ReportPeriods.of(Period.quarter(2026, 3)),
                    Variant.masked(THRESHOLD));
            assertThat(usual.around().trend().periods()).hasSize(8);
            assertThat(usual.beside().yearBefore()).isNotNull();
        }
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
