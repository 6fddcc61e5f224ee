package fr.captierslieux.sillage.formats.xlsx;

import java.util.List;

/** The fixed parts of a workbook of tables. */
final class WorkbookXml {
    /** Cell styles of {@link #STYLES}, by place. */
    static final int HEADER = 1;
    static final int TEXT = 2;
    static final int DAY = 3;
    static final int TIME = 4;

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Sheets are what the extension says unless named: so this part can stand first, before their number is known. */
    static final String CONTENT_TYPES = DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";

    static final String PACKAGE_RELATIONSHIPS = DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";

    /** Plain, header, text (so that what is typed over a code stays text), day and time as the reader's country writes them. */
    static final String STYLES = DECLARATION + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"5\">" + style(0, 0) + style(0, 1) + style(49, 0) + style(14, 0) + style(20, 0)
            + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    /** Before the columns' widths; the header stays in sight. */
    static final String SHEET_START = DECLARATION + "<worksheet xmlns=\"" + MAIN
            + "\"><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";
    static final String SHEET_END = "</sheetData></worksheet>";

    private WorkbookXml() {
    }

    private static String style(int format, int font) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    static String partOf(int sheet) {
        return "worksheets/sheet" + (sheet + 1) + ".xml";
    }

    /** @param names of the sheets; nothing in them needs escaping */
    static String workbook(List<String> names) {
        StringBuilder xml = new StringBuilder(DECLARATION).append("<workbook xmlns=\"").append(MAIN)
                .append("\" xmlns:r=\"")
                .append(RELATIONSHIPS).append("\"><sheets>");
        for (int i = 0; i < names.size(); i++) {
            xml.append("<sheet name=\"").append(names.get(i)).append("\" sheetId=\"").append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1).append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    static String workbookRelationships(int sheets) {
        StringBuilder xml = new StringBuilder(DECLARATION).append("<Relationships xmlns=\"").append(PACKAGE)
                .append("relationships\">");
        for (int i = 0; i < sheets; i++) {
            xml.append(relationship("rId" + (i + 1), "worksheet", partOf(i)));
        }
        return xml.append(relationship("rId" + (sheets + 1), "styles", "styles.xml")).append("</Relationships>")
                .toString();
    }
}
