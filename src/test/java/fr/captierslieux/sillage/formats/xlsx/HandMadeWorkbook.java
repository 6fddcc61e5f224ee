package fr.captierslieux.sillage.formats.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet out of hand-written parts, so that tests can write what no spreadsheet would. */
final class HandMadeWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes the bytes of a part. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    HandMadeWorkbook() {
        part("_rels/.rels", relationships(
                "<Relationship Id=\"a\" Type=\"" + TYPES + "officeDocument\" Target=\"/xl/workbook.xml\"/>"));
        part("xl/workbook.xml", "<workbook " + MAIN
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"demi_journees\" sheetId=\"1\" state=\"hidden\" r:id=\"s\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels",
                relationships("<Relationship Id=\"s\" Type=\"" + TYPES + "worksheet\" Target=\"./sheets/../one.xml\"/>"
                        + "<Relationship Id=\"t\" Type=\"" + TYPES + "sharedStrings\" Target=\"texts.xml\"/>"
                        + "<Relationship Id=\"y\" Type=\"" + TYPES + "styles\" Target=\"/xl/styles.xml\"/>"
                        + "<Relationship Id=\"x\" Type=\"" + TYPES
                        + "externalLink\" Target=\"http://192.0.2.1/x\" TargetMode=\"External\"/>"));
        part("xl/styles.xml", "<styleSheet " + MAIN
                + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;h&quot;dd\\-mmm\\-yy;@\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot; jours&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                + "<xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        sheet("");
    }

    static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    HandMadeWorkbook part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    HandMadeWorkbook part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    HandMadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    HandMadeWorkbook sheet(String rows) {
        return part("xl/one.xml", sheetAround(rows));
    }

    static String sheetAround(String rows) {
        return "<worksheet " + MAIN + "><dimension ref=\"A1:XFD1000000000\"/><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    HandMadeWorkbook texts(String items) {
        return part("xl/texts.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
