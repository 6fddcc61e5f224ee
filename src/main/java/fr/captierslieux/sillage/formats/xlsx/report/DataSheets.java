package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.data.DataColumn;
import fr.captierslieux.sillage.reports.data.DataColumn.Kind;
import fr.captierslieux.sillage.reports.data.DataSource;
import fr.captierslieux.sillage.reports.data.DataTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** The sheets of rows: a table each, with its own name, so that a formula can say what it counts; a full one goes on in a next. */
final class DataSheets {
    /** Of a sheet, below its head. */
    static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    private final SXSSFWorkbook workbook;
    private final ReportTexts texts;
    private final ReportStyles styles;
    private final String foot;
    private final int mostRows;
    private final Map<String, Map<Long, Integer>> numbers = new HashMap<>();
    private final Map<DataTable, List<String>> names = new EnumMap<>(DataTable.class);

    /** @param mostRows of a sheet, at most {@link #MOST_ROWS} */
    DataSheets(SXSSFWorkbook workbook, ReportStyles styles, ReportTexts texts, String foot, int mostRows) {
        this.workbook = workbook;
        this.styles = styles;
        this.texts = texts;
        this.foot = foot;
        this.mostRows = mostRows;
    }

    /** The names of the tables in the workbook that hold a table's rows, one a sheet. */
    Map<DataTable, List<String>> write(DataSource source) {
        for (DataTable table : DataTable.values()) {
            Filling filling = new Filling(table);
            source.read(table, filling.cells::write);
            filling.finish();
        }
        return names;
    }

    /** A table that is being written. */
    private final class Filling {
        private final DataTable table;
        private final DataCells cells;
        private final List<String> heads;
        private SXSSFSheet sheet;
        private int rows;

        Filling(DataTable table) {
            this.table = table;
            heads = table.columns().stream().map(column -> texts.column(column)).toList();
            cells = new DataCells(table, texts, styles, numbers, this::next);
            sheet = begin();
        }

        private SXSSFRow next() {
            if (rows == mostRows) {
                finish();
                sheet = begin();
                rows = 0;
            }
            return sheet.createRow(++rows);
        }

        private SXSSFSheet begin() {
            int part = names.getOrDefault(table, List.of()).size() + 1;
            String suffix = part == 1 ? "" : " " + part;
            SXSSFSheet made = workbook.createSheet(texts.get("workbook.data." + table + ".sheet") + suffix);
            SXSSFRow head = made.createRow(0);
            head.setHeightInPoints(18);
            for (int i = 0; i < heads.size(); i++) {
                DataCells.put(head, i, styles.head(isRight(i) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT))
                        .setCellValue(heads.get(i));
                made.setColumnWidth(i, width(table.columns().get(i)) * 256);
            }
            made.createFreezePane(0, 1);
            made.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            names.computeIfAbsent(table, key -> new ArrayList<>())
                    .add(texts.get("workbook.data." + table + ".table") + (part == 1 ? "" : "_" + part));
            return made;
        }

        private boolean isRight(int column) {
            Kind kind = table.columns().get(column).kind();
            return kind == Kind.WHOLE || kind == Kind.AMOUNT;
        }

        private int width(DataColumn column) {
            int head = texts.column(column).length() + 5;
            return Math.max(head, switch (column.kind()) {
                case REFERENCE, YES_NO, WHOLE, DAY -> 12;
                case AMOUNT -> 16;
                case KEY, NATURE -> 28;
                case KEYS, KEY_OF_NATURE -> 44;
            });
        }

        private void finish() {
            XSSFSheet written = workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
            ReportPage.setUpPrint(written, foot);
            ReportPage.fitToWidth(written);
            XSSFWorkbook all = workbook.getXSSFWorkbook();
            all.setPrintArea(all.getSheetIndex(written), 0, heads.size() - 1, 0, Math.max(1, rows));
            // a table has at least one row, be it empty
            AreaReference area = new AreaReference(new CellReference(0, 0),
                    new CellReference(Math.max(1, rows), heads.size() - 1), SpreadsheetVersion.EXCEL2007);
            XSSFTable made = written.createTable(area);
            String name = names.getOrDefault(table, List.of()).getLast();
            made.setName(name);
            made.setDisplayName(name);
            CTTable definition = made.getCTTable();
            definition.addNewAutoFilter().setRef(area.formatAsString());
            for (int i = 0; i < heads.size(); i++) {
                definition.getTableColumns().getTableColumnArray(i).setName(heads.get(i));
            }
        }
    }
}
