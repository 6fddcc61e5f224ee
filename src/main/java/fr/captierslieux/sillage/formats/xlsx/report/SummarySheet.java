package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Beside;
import fr.captierslieux.sillage.reports.Correction;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.GreatestChanges;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** The first sheet: every indicator with the period before and the difference, chapter by chapter. */
final class SummarySheet {
    private static final int COLUMNS = 10;
    private static final int CURRENT = 3;
    /** The first of what else stands beside. */
    private static final int BESIDE = 6;
    private static final int REMARK = 9;
    private static final int CHANGES = 3;
    /** Code, label, unit, both periods, difference, a year before, the year so far, target, remark. */
    static final int[] WIDTHS = {7, 46, 19, 13, 13, 13, 13, 15, 14, 32};

    /** The chapters fill two printed pages evenly. */
    private static final Indicator.Group SECOND_PAGE = Indicator.Group.PROFILES;

    private final ReportPage page;
    private final ReportContents contents;
    private final ReportTexts texts;
    private final DataFormulas formulas;
    private final Map<Indicator, Integer> rows = new HashMap<>();

    SummarySheet(ReportPage page, ReportContents contents, ReportTexts texts, DataFormulas formulas) {
        this.page = page;
        this.contents = contents;
        this.texts = texts;
        this.formulas = formulas;
    }

    /**
     * @param correction what the report corrects; null for a first one
     * @param trend      where the numbers of the small charts stand; null where there are none
     */
    void write(@Nullable Correction correction, @Nullable TrendSheet trend) {
        opening(correction);
        KeyFigureTiles tiles = null;
        if (trend != null) {
            page.skipRow();
            tiles = new KeyFigureTiles(page, contents, texts, trend);
            tiles.write();
            page.sheet().setRowBreak(page.rowNumber());
        } else {
            page.skipRow();
        }
        head();
        Indicator.Group chapter = null;
        for (Figure figure : contents.current().figures()) {
            if (figure.indicator().group() != chapter) {
                chapter = figure.indicator().group();
                if (chapter == SECOND_PAGE) {
                    page.sheet().setRowBreak(page.rowNumber());
                }
                writeChapter(texts.chapter(chapter));
            }
            write(figure);
        }
        if (tiles != null && contents.data() != null) {
            tiles.repeat(rows, CURRENT);
        }
    }

    private void opening(@Nullable Correction correction) {
        ActivityReport current = contents.current();
        ActivityReport previous = contents.previous();
        page.beginRow();
        page.text(0, texts.get("workbook.sheet.summary"), page.styles().title());
        page.heightInLines(2);
        page.sheet().createFreezePane(0, 1);
        if (correction != null) {
            page.beginRow();
            page.paragraph(0, COLUMNS - 1, texts.correction(correction), page.styles().lead());
        }
        for (String line : new String[]{texts.get("workbook.period", texts.period(current.period())),
                texts.get("workbook.previous", texts.period(previous.period())),
                texts.get("workbook.scope", texts.scope(current.scope())),
                texts.extracted()}) {
            page.beginRow();
            page.text(0, line, page.styles().lead());
        }
        texts.changes(GreatestChanges.of(current, previous, CHANGES), contents).ifPresent(changes -> {
            page.beginRow();
            page.paragraph(0, COLUMNS - 1, changes, page.styles().lead());
        });
        texts.told(contents).ifPresent(told -> {
            page.beginRow();
            page.paragraph(0, COLUMNS - 1, told, page.styles().lead());
        });
    }

    private void head() {
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"),
                texts.get("workbook.column.unit"));
        page.head(HorizontalAlignment.RIGHT, CURRENT, ReportTexts.heading(contents.current().period()),
                ReportTexts.heading(contents.previous().period()),
                texts.get("workbook.column.difference"));
        Beside beside = contents.beside();
        page.head(HorizontalAlignment.RIGHT, BESIDE,
                beside.yearBefore() == null ? "" : ReportTexts.heading(beside.yearBefore().period()),
                beside.yearToDate() == null ? "" : texts.get("workbook.column.year-to-date"),
                beside.targets().isEmpty()
                        ? ""
                        : texts.get("workbook.column.target",
                                String.valueOf(contents.current().period().range().to().getYear())));
        page.text(REMARK, texts.get("workbook.column.remark"), page.styles().indentedHead());
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber(), page.rowNumber(), -1, -1));
    }

    private void writeChapter(String name) {
        page.beginRow();
        page.heightInLines(1);
        for (int column = 0; column < COLUMNS; column++) {
            page.text(column, column == 0 ? name : "", page.styles().band(HorizontalAlignment.LEFT));
        }
    }

    private void write(Figure figure) {
        Indicator indicator = figure.indicator();
        Figure before = contents.previous().getFigure(indicator.code());
        ReportStyles styles = page.styles();
        page.beginRow();
        page.heightInLines(1);
        rows.put(indicator, page.rowNumber());
        page.text(0, indicator.code(), styles.quiet());
        page.text(1, texts.label(indicator), styles.cell());
        page.text(2, texts.unit(indicator), styles.quiet());
        XSSFCellStyle number = styles.figure(indicator.measure());
        new ComparedCells(page, contents).write(CURRENT, figure, before, number,
                styles.difference(indicator.measure()));
        if (figure.value() != null) {
            formulas.total(indicator).ifPresent(formula -> page.formula(CURRENT, formula));
        }
        new ComparedCells(page, contents).writeBeside(BESIDE, figure, number, styles.quiet());
        page.text(REMARK, figure.value() == null ? texts.remark(indicator, contents.current().scope()) : "",
                styles.indented());
    }
}
