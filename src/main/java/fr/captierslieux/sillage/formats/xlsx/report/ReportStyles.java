package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Indicator.Measure;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of the product (its light colours) as cell styles, made once for each workbook. */
final class ReportStyles {
    private static final String INK = "17242a";
    private static final String MUTED = "55626a";
    private static final String LINE = "d2d5d1";
    private static final String BAND = "e2eff0";
    private static final String ACCENT = "0d5c6b";
    private static final String WHITE = "ffffff";
    private static final String WELL = "f5f5f1";

    private final XSSFWorkbook workbook;
    private final String locale;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    ReportStyles(XSSFWorkbook workbook, Locale language) {
        this.workbook = workbook;
        locale = language.getLanguage().equals("en") ? "[$-809]" : "[$-40C]";
    }

    XSSFCellStyle title() {
        return style("title", style -> font(style, 20, true, ACCENT));
    }

    XSSFCellStyle lead() {
        return style("lead", style -> font(style, 11, false, INK));
    }

    XSSFCellStyle muted() {
        return style("muted", style -> {
            font(style, 10, false, MUTED);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle section() {
        return style("section", style -> font(style, 14, true, ACCENT));
    }

    /** The head of a table; figures stand at the right, so do their heads. */
    XSSFCellStyle head(HorizontalAlignment alignment) {
        return style("head" + alignment, style -> {
            font(style, 10, true, WHITE);
            fill(style, ACCENT);
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    /** The head of a breakdown, quieter than that of its indicator. */
    XSSFCellStyle subhead(HorizontalAlignment alignment) {
        return style("subhead" + alignment, style -> {
            font(style, 10, true, MUTED);
            style.setAlignment(alignment);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(color(ACCENT));
        });
    }

    XSSFCellStyle band(HorizontalAlignment alignment) {
        return style("band" + alignment, style -> {
            font(style, 11, true, INK);
            fill(style, BAND);
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle bandFigure(Measure measure) {
        return style("bandFigure" + measure, style -> {
            style.cloneStyleFrom(band(HorizontalAlignment.RIGHT));
            format(style, figureFormat(measure));
        });
    }

    XSSFCellStyle bandDifference(Measure measure) {
        return style("bandDifference" + measure, style -> {
            style.cloneStyleFrom(band(HorizontalAlignment.RIGHT));
            format(style, differenceFormat(measure));
        });
    }

    /** The name of the report on its first page. */
    XSSFCellStyle cover() {
        return style("cover", style -> {
            font(style, 32, true, ACCENT);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    /** What stands large beneath it. */
    XSSFCellStyle coverLine() {
        return style("coverLine", style -> {
            font(style, 16, false, INK);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle coverScope() {
        return style("coverScope", style -> {
            font(style, 12, false, MUTED);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    /** What must be known before the report is handed on. */
    XSSFCellStyle notice() {
        return style("notice", style -> {
            font(style, 11, false, INK);
            fill(style, BAND);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setIndention((short) 1);
        });
    }

    XSSFCellStyle quietWrapped() {
        return style("quietWrapped", style -> {
            style.cloneStyleFrom(quiet());
            style.setWrapText(true);
        });
    }

    /** The name of something whose value may take several lines. */
    XSSFCellStyle quietTop() {
        return style("quietTop", style -> {
            style.cloneStyleFrom(quiet());
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    /** Leads to another page. */
    XSSFCellStyle link() {
        return style("link", style -> {
            line(style);
            font(style, 11, true, ACCENT);
            style.getFont().setUnderline(FontUnderline.SINGLE);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    /** Of a tile: what its figure counts. */
    XSSFCellStyle tileLabel() {
        return style("tileLabel", style -> {
            tile(style);
            font(style, 11, true, INK);
        });
    }

    /** Of a tile: what it is compared with, and the ground of its chart. */
    XSSFCellStyle tileNote() {
        return style("tileNote", style -> {
            tile(style);
            font(style, 10, false, MUTED);
        });
    }

    XSSFCellStyle tileFigure(Measure measure) {
        return style("tileFigure" + measure, style -> {
            tile(style);
            font(style, 24, true, ACCENT);
            format(style, measure == Measure.EUROS ? "#,##0 \"€\"" : figureFormat(measure));
        });
    }

    private static void tile(XSSFCellStyle style) {
        fill(style, WELL);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) 1);
        style.setBorderRight(BorderStyle.THICK);
        style.setRightBorderColor(color(WHITE));
    }

    /** The head of a narrow column, in as many lines as it needs. */
    XSSFCellStyle narrowHead() {
        return style("narrowHead", style -> {
            style.cloneStyleFrom(head(HorizontalAlignment.RIGHT));
            font(style, 9, true, WHITE);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        });
    }

    /** The head of the names beside narrow columns. */
    XSSFCellStyle narrowHeadLabel() {
        return style("narrowHeadLabel", style -> {
            style.cloneStyleFrom(head(HorizontalAlignment.LEFT));
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        });
    }

    /** The unit of a narrow column. */
    XSSFCellStyle narrowUnit() {
        return style("narrowUnit", style -> {
            style.cloneStyleFrom(subhead(HorizontalAlignment.RIGHT));
            font(style, 9, false, MUTED);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle cell() {
        return style("cell", this::line);
    }

    /** A label that takes as many lines as it needs. */
    XSSFCellStyle label() {
        return style("label", style -> {
            line(style);
            style.setWrapText(true);
        });
    }

    /** A label right of another table. */
    XSSFCellStyle indented() {
        return style("indented", style -> {
            line(style);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 3);
        });
    }

    XSSFCellStyle indentedHead() {
        return style("indentedHead", style -> {
            style.cloneStyleFrom(head(HorizontalAlignment.LEFT));
            style.setIndention((short) 3);
        });
    }

    String wholeNumbers() {
        return locale + "#,##0";
    }

    XSSFCellStyle wrapped() {
        return style("wrapped", style -> {
            line(style);
            font(style, 10, false, INK);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle quiet() {
        return style("quiet", style -> {
            line(style);
            font(style, 10, false, MUTED);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle figure(Measure measure) {
        return style("figure" + measure, style -> {
            line(style);
            style.setAlignment(HorizontalAlignment.RIGHT);
            format(style, figureFormat(measure));
        });
    }

    XSSFCellStyle difference(Measure measure) {
        return style("difference" + measure, style -> {
            line(style);
            font(style, 10, false, MUTED);
            style.setAlignment(HorizontalAlignment.RIGHT);
            format(style, differenceFormat(measure));
        });
    }

    XSSFCellStyle share() {
        return style("share", style -> {
            line(style);
            font(style, 10, false, MUTED);
            style.setAlignment(HorizontalAlignment.RIGHT);
            format(style, "0 %");
        });
    }

    XSSFCellStyle date() {
        return style("date", style -> {
            line(style);
            style.setAlignment(HorizontalAlignment.LEFT);
            format(style, "dd/mm/yyyy");
        });
    }

    XSSFCellStyle moment() {
        return style("moment", style -> {
            line(style);
            style.setAlignment(HorizontalAlignment.LEFT);
            format(style, "dd/mm/yyyy hh:mm");
        });
    }

    XSSFCellStyle centred() {
        return style("centred", style -> {
            line(style);
            style.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    /** The cells of the sheets of rows have no lines: there are many. */
    XSSFCellStyle dataText() {
        return style("dataText", style -> font(style, 10, false, INK));
    }

    XSSFCellStyle dataNumber() {
        return style("dataNumber", style -> {
            font(style, 10, false, INK);
            format(style, "0");
        });
    }

    /** A number that only tells things apart. */
    XSSFCellStyle dataReference() {
        return style("dataReference", style -> {
            font(style, 10, false, MUTED);
            style.setAlignment(HorizontalAlignment.LEFT);
            format(style, "0");
        });
    }

    XSSFCellStyle dataDay() {
        return style("dataDay", style -> {
            font(style, 10, false, INK);
            style.setAlignment(HorizontalAlignment.LEFT);
            format(style, "dd/mm/yyyy");
        });
    }

    XSSFCellStyle dataAmount() {
        return style("dataAmount", style -> {
            font(style, 10, false, INK);
            format(style, "#,##0.00##");
        });
    }

    private static String figureFormat(Measure measure) {
        return switch (measure) {
            case COUNT -> "#,##0";
            case DAYS -> "#,##0.0";
            case HOURS, FTE -> "#,##0.00";
            case EUROS -> "#,##0.00 \"€\"";
            case SHARE -> "0.0 %";
        };
    }

    /** Signs are written out: a difference without one reads like a value. A share differs by points. */
    private static String differenceFormat(Measure measure) {
        String plain = measure == Measure.SHARE ? "0.0\" pt\"" : figureFormat(measure);
        return "+" + plain + ";-" + plain + ";\"=\"";
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        XSSFCellStyle known = made.get(name);
        if (known == null) {
            known = workbook.createCellStyle();
            look.accept(known);
            made.put(name, known);
        }
        return known;
    }

    private void line(XSSFCellStyle style) {
        font(style, 11, false, INK);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(color(LINE));
    }

    private void font(XSSFCellStyle style, int points, boolean bold, String color) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        style.setFont(font);
    }

    private static void fill(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The language tag keeps the separators of the report's language on every machine. */
    private void format(XSSFCellStyle style, String code) {
        String tagged = code.startsWith("+")
                ? code.replace("+", locale + "+").replace(";-", ";" + locale + "-")
                : locale + code;
        style.setDataFormat(workbook.createDataFormat().getFormat(tagged));
    }

    static XSSFColor color(String hex) {
        byte[] rgb = HexFormat.of().parseHex(hex);
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }
}
