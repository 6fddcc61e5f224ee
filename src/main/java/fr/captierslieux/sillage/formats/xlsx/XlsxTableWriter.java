package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.TableWriter;
import fr.captierslieux.sillage.formats.TargetFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a workbook, a sheet each, straight into the zip: nothing is held and nothing of it lies in clear in another file.
 * Days, times and numbers are such; everything else is text. A table longer than a sheet continues on {@code name (2)} under the same
 * header, which {@link XlsxTableReader} reads as one table.
 */
public final class XlsxTableWriter implements TableWriter {
    /** Rows of a sheet, the header among them. */
    private static final int LONGEST_SHEET = 1_048_576;

    private final int longestSheet;
    private final TargetFile target;
    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> columnNames = new ArrayList<>();
    private List<@Nullable ColumnKind> kinds = List.of();
    private List<String> header = List.of();
    private String table = "";
    private int part;
    private int row;

    public XlsxTableWriter(Path file) throws IOException {
        this(file, LONGEST_SHEET);
    }

    XlsxTableWriter(Path file, int longestSheet) throws IOException {
        this.longestSheet = longestSheet;
        target = new TargetFile(file);
        zip = new ZipOutputStream(target.stream());
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 15);
        entry("[Content_Types].xml", WorkbookXml.CONTENT_TYPES);
        entry("_rels/.rels", WorkbookXml.PACKAGE_RELATIONSHIPS);
    }

    @Override
    public void table(String name, List<String> columns) throws IOException {
        Optional<ExchangeFile> file = ExchangeFormat.findFile(name);
        List<@Nullable ColumnKind> found = new ArrayList<>();
        for (String column : columns) {
            found.add(file.flatMap(known -> known.findColumn(column)).map(ExchangeColumn::kind).orElse(null));
        }
        table(name, columns, found);
    }

    /**
     * As {@link #table(String, List)}, for a table that is no exchange file.
     *
     * @param of what the columns are; null for a column of texts
     */
    public void table(String name, List<String> columns, List<@Nullable ColumnKind> of) throws IOException {
        endSheet();
        kinds = of;
        header = List.copyOf(columns);
        table = name;
        part = 1;
        beginSheet();
    }

    private void beginSheet() throws IOException {
        zip.putNextEntry(new ZipEntry("xl/" + WorkbookXml.partOf(sheets.size())));
        sheets.add(part == 1 ? table : table + " (" + part + ")");
        while (columnNames.size() < header.size()) {
            columnNames.add(columnName(columnNames.size()));
        }
        out.write(WorkbookXml.SHEET_START);
        out.write("<cols>");
        for (int i = 0; i < header.size(); i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + width(i)
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData><row r=\"1\">");
        for (int i = 0; i < header.size(); i++) {
            CellXml.text(out, columnNames.get(i) + 1, WorkbookXml.HEADER, header.get(i));
        }
        out.write("</row>");
        row = 1;
    }

    private int width(int column) {
        int needed = header.get(column).length() + 3;
        return Math.max(needed, switch (kinds.get(column)) {
            case ColumnKind.Text() -> 32;
            case ColumnKind.Email() -> 32;
            case ColumnKind.CodedList list -> 32;
            case ColumnKind.Coded coded -> 22;
            case null, default -> 14;
        });
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (row == longestSheet) {
            endSheet();
            part++;
            beginSheet();
        }
        row++;
        out.write("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.size(); i++) {
            CellXml.write(out, columnNames.get(i) + row, cells.get(i), kinds.get(i));
        }
        out.write("</row>");
    }

    private static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }

    private void endSheet() throws IOException {
        if (row > 0) {
            out.write(WorkbookXml.SHEET_END);
            out.flush();
            zip.closeEntry();
            row = 0;
        }
    }

    @Override
    public void finish() throws IOException {
        endSheet();
        if (sheets.isEmpty()) {
            throw new IllegalStateException("a workbook has at least one sheet");
        }
        entry("xl/workbook.xml", WorkbookXml.workbook(sheets));
        entry("xl/_rels/workbook.xml.rels", WorkbookXml.workbookRelationships(sheets.size()));
        entry("xl/styles.xml", WorkbookXml.STYLES);
        zip.finish();
        target.finish();
    }

    private void entry(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
