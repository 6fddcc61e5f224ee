package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.formats.xlsx.report.XlsxReportWriter;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlSurroundings;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A year's workbook with its rows against SXSSF writing the same cells alone, in the same run. Bound: 1.5 of its time with some 100,000 rows,
 * and the whole command in the heap of {@link Product#HEAP_MB}.
 */
final class WorkbookBenchmark {
    private static final Period YEAR = Period.parse("2026").orElseThrow();
    private static final int RUNS = 5;

    private final Path folder;

    WorkbookBenchmark(Path folder) {
        this.folder = folder;
    }

    void run(Path store, Scope scope) throws IOException, InterruptedException {
        Path workbook = folder.resolve("year.xlsx");
        double report = Double.MAX_VALUE;
        try (Store open = Store.open(store, null, Clock.systemUTC())) {
            WriteReport write = new WriteReport(open, new SqlReportRepository(open), new SqlTargets(open),
                    new SqlSurroundings(open),
                    new XlsxReportWriter(),
                    Clock.systemUTC(), "bench");
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                write.write(YEAR, scope, Variant.WITH_ROWS, workbook, Locale.FRANCE, null);
                report = Math.min(report, (System.nanoTime() - start) / 1e9);
            }
        }
        List<List<List<Object>>> sheets = read(workbook);
        int rows = sheets.stream().mapToInt(List::size).sum();
        double alone = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            alone(sheets);
            alone = Math.min(alone, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("workbook of a year, %,d rows: %.2f s, SXSSF alone %.2f s, ratio %.2f%n", rows, report, alone,
                report / alone);
        List<String> command = new ArrayList<>(List.of("--store", store.toString(), "report", "--period",
                YEAR.label(), "--output", workbook.toString()));
        if (scope.department() != null) {
            command.addAll(List.of("--department", scope.department()));
        }
        System.out.printf("workbook: the whole command with %d MB of heap %.2f s%n", Product.HEAP_MB,
                Product.seconds(command.toArray(String[]::new)));
    }

    private void alone(List<List<List<Object>>> sheets) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("alone.xlsx"))) {
            for (List<List<Object>> rows : sheets) {
                SXSSFSheet sheet = workbook.createSheet();
                for (int i = 0; i < rows.size(); i++) {
                    SXSSFRow row = sheet.createRow(i);
                    List<Object> cells = rows.get(i);
                    for (int column = 0; column < cells.size(); column++) {
                        Object value = cells.get(column);
                        if (value instanceof Double number) {
                            row.createCell(column).setCellValue(number);
                        } else if (!value.equals("")) {
                            row.createCell(column).setCellValue(value.toString());
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }

    /** The cells of all sheets, as they were written. */
    private static List<List<List<Object>>> read(Path workbook) throws IOException {
        List<List<List<Object>>> sheets = new ArrayList<>();
        try (OPCPackage file = OPCPackage.open(workbook.toFile())) {
            var parts = new XSSFReader(file).getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    Cells cells = new Cells();
                    var reader = org.apache.poi.util.XMLHelper.newXMLReader();
                    reader.setContentHandler(cells);
                    reader.parse(new InputSource(part));
                    sheets.add(cells.rows);
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.OpenXML4JException | SAXException
                | javax.xml.parsers.ParserConfigurationException failure) {
            throw new IOException(failure);
        }
        return sheets;
    }

    /** Collects what a sheet's cells hold; a shared text by its number. */
    private static final class Cells extends DefaultHandler {
        private final List<List<Object>> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable String type;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> {
                    type = attributes.getValue("t");
                    text.setLength(0);
                }
                case "f" -> text.setLength(0);
                default -> {
                }
            }
        }

        @Override
        public void characters(char[] signs, int start, int length) {
            text.append(signs, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("f")) {
                text.setLength(0);
            } else if (name.equals("c") && !rows.isEmpty()) {
                boolean number = (type == null || type.equals("n")) && !text.isEmpty();
                rows.getLast().add(number ? (Object) Double.valueOf(text.toString()) : text.toString());
            }
        }
    }
}
