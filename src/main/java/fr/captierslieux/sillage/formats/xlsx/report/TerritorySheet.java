package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.map.ReportMap;
import fr.captierslieux.sillage.maps.MapCaption;
import fr.captierslieux.sillage.maps.MapPictures;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.territory.RegionMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;

/** Where things were counted: the map of accompanied projects, then every figure that is told by département. */
final class TerritorySheet {
    static final String DEPARTMENT = "departement";
    private static final List<Indicator> COLUMNS = Indicators.listAll().stream()
            .filter(indicator -> indicator.breakdowns().contains(DEPARTMENT)).toList();
    private static final int LABEL_WIDTH = 30;
    private static final int COLUMN_WIDTH = 13;
    private static final int HEAD_LINES = 4;
    /** Of the picture, as wide as the page is high. */
    private static final int WIDTH = Units.pixelToEMU(1180);
    private static final int HEIGHT = Units.pixelToEMU(885);
    private static final int ROWS = 35;
    private static final int ROW = 19;

    private final ReportPage page;
    private final ReportContents contents;
    private final ReportTexts texts;
    private final DataFormulas formulas;
    private final MapPictures pictures;

    TerritorySheet(ReportPage page, ReportContents contents, ReportTexts texts, DataFormulas formulas,
            MapPictures pictures) {
        this.page = page;
        this.contents = contents;
        this.texts = texts;
        this.formulas = formulas;
        this.pictures = pictures;
    }

    static int[] widths() {
        int[] widths = new int[COLUMNS.size() + 1];
        widths[0] = LABEL_WIDTH;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = COLUMN_WIDTH;
        }
        return widths;
    }

    void write(ReportContext context) {
        page.beginRow();
        page.text(0, texts.get("workbook.sheet.territories"), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.text(0, texts.subject(contents.current()), page.styles().lead());
        page.sheet().createFreezePane(1, 2);
        page.beginRow();
        page.paragraph(0, COLUMNS.size(), texts.get("workbook.territories.lead"), page.styles().muted());
        map(context);
        page.sheet().setRowBreak(page.rowNumber());
        departments();
    }

    private void map(ReportContext context) {
        TerritoryMap map = ReportMap.of(contents);
        byte[] picture = pictures.png(map, new MapCaption(
                contents.current().scope().isEverything() ? "" : texts.scope(contents.current().scope()),
                context.extractedAt().toLocalDate(), MapCaption.Marks.HIDDEN), context.language());
        int first = page.rowNumber() + 2;
        for (int i = 0; i <= ROWS; i++) {
            page.beginRow();
            page.heightInPoints(ROW);
        }
        Pictures.put(page.sheet(), picture, new Pictures.At(1, first, WIDTH, HEIGHT),
                texts.get(switch (ReportMap.told(map)) {
                    case ALL -> "workbook.territories.alternative";
                    case SOME -> "workbook.territories.alternative.some";
                    case NONE -> "workbook.territories.alternative.none";
                }, texts.label(ReportMap.MAPPED), ReportMap.foremost(map)));
    }

    private void departments() {
        page.beginRow();
        page.heightInLines(2);
        page.text(0, texts.get("workbook.territories.departments"), page.styles().section());
        heads(page, texts, texts.get("workbook.territories.department"), COLUMNS, HEAD_LINES);
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber() - 1, page.rowNumber(), -1, -1));
        page.beginRow();
        page.heightInLines(1);
        page.text(0, texts.get("workbook.territories.all"), page.styles().band(HorizontalAlignment.LEFT));
        for (int i = 0; i < COLUMNS.size(); i++) {
            total(page, contents, COLUMNS.get(i), i + 1);
            int column = i + 1;
            if (contents.current().getFigure(COLUMNS.get(i).code()).value() != null) {
                formulas.total(COLUMNS.get(i)).ifPresent(formula -> page.formula(column, formula));
            }
        }
        keys().forEach(this::department);
        page.beginRow();
        page.paragraph(0, COLUMNS.size(), texts.get("workbook.territories.note"), page.styles().muted());
    }

    /** Two rows: what is counted, and its unit. */
    static void heads(ReportPage page, ReportTexts texts, String first, List<Indicator> columns, int lines) {
        page.beginRow();
        page.heightInLines(lines);
        page.text(0, first, page.styles().narrowHeadLabel());
        int from = page.columns() - columns.size();
        for (int i = 0; i < columns.size(); i++) {
            page.text(from + i, columns.get(i).code() + " · " + texts.label(columns.get(i)),
                    page.styles().narrowHead());
        }
        page.beginRow();
        page.heightInLines(2);
        for (int column = 0; column < from; column++) {
            page.text(column, "", page.styles().narrowUnit());
        }
        for (int i = 0; i < columns.size(); i++) {
            page.text(from + i, texts.unit(columns.get(i)), page.styles().narrowUnit());
        }
    }

    static void total(ReportPage page, ReportContents contents, Indicator indicator, int column) {
        CellStyle style = page.styles().bandFigure(indicator.measure());
        if (contents.keptBack().hides(indicator)) {
            page.keptBack(column, style);
        } else {
            page.figure(column, Comparison.rounded(contents.current().getFigure(indicator.code())), style);
        }
    }

    /** Those of the region, whatever was counted there; others where something was; what lies in none. */
    private List<String> keys() {
        List<String> keys = new ArrayList<>(RegionMap.shipped().departments().stream().sorted().toList());
        TreeSet<String> others = new TreeSet<>(Comparator.comparing((String key) -> key.equals(Figure.NOT_RECORDED))
                .thenComparing(Comparator.naturalOrder()));
        COLUMNS.forEach(indicator -> others.addAll(contents.current().getFigure(indicator.code()).by()
                .getOrDefault(DEPARTMENT, Map.of()).keySet()));
        keys.forEach(others::remove);
        keys.addAll(others);
        return keys;
    }

    private void department(String key) {
        page.beginRow();
        page.heightInLines(1);
        String label = texts.key(COLUMNS.getFirst(), DEPARTMENT, key);
        page.text(0, label, key.equals(Figure.NOT_RECORDED) ? page.styles().quiet() : page.styles().cell());
        for (int i = 0; i < COLUMNS.size(); i++) {
            Indicator indicator = COLUMNS.get(i);
            int column = i + 1;
            Figure figure = contents.current().getFigure(indicator.code());
            part(page, contents, figure, DEPARTMENT, key, column);
            if (figure.value() != null) {
                formulas.part(indicator, DEPARTMENT, label, "$A" + (page.rowNumber() + 1))
                        .ifPresent(formula -> page.formula(column, formula));
            }
        }
    }

    private static void part(ReportPage page, ReportContents contents, Figure figure, String breakdown, String key,
            int column) {
        Indicator indicator = figure.indicator();
        CellStyle style = page.styles().figure(indicator.measure());
        if (contents.keptBack().hides(indicator, breakdown, key)) {
            page.keptBack(column, style);
        } else {
            BigDecimal value = figure.value() == null
                    ? null
                    : figure.by().getOrDefault(breakdown, Map.of()).getOrDefault(key, BigDecimal.ZERO);
            page.figure(column, value == null ? null : indicator.measure().rounded(value), style);
        }
    }
}
