package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlSurroundings;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the sample network that hold their rows. */
final class RowsWorkbook {
    private RowsWorkbook() {
    }

    static void write(SampleStore sample, String period, Scope scope, Locale language, int mostRows, Path file)
            throws IOException {
        new WriteReport(sample.store(), new SqlReportRepository(sample.store()), new SqlTargets(sample.store()),
                new SqlSurroundings(sample.store()),
                new XlsxReportWriter(mostRows),
                SampleStore.CLOCK, "1").write(Period.parse(period).orElseThrow(), scope, Variant.WITH_ROWS, file,
                        language, null);
    }

    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    static List<XSSFCell> formulas(XSSFWorkbook workbook) {
        List<XSSFCell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                cells.add((XSSFCell) cell);
            }
        })));
        return cells;
    }

    /** What a cell shows without computing. */
    static Object shown(XSSFCell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : (Object) cell.getNumericCellValue();
    }
}
