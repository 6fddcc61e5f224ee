package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Beside;
import fr.captierslieux.sillage.reports.Correction;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.GreatestChanges;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.Scope;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** The first sheet: every indicator with the period before and the difference, chapter by chapter. */
final class SummarySheet {
    private static final int COLUMNS = 10;
    /** The first of what else stands beside. */
    private static final int BESIDE = 6;
    private static final int REMARK = 9;
    private static final int CHANGES = 3;
    /** Code, label, unit, both periods, difference, a year before, the year so far, target, remark. */
    static final int[] WIDTHS = {7, 46, 19, 13, 13, 13, 13, 15, 14, 26};

    /** The chapters fill two printed pages evenly. */
    private static final Indicator.Group SECOND_PAGE = Indicator.Group.PROFILES;

    private SummarySheet() {
    }

    /** @param correction what the report corrects; null for a first one */
    static void write(ReportPage page, ReportContents contents, ReportTexts texts, @Nullable Correction correction,
            DataFormulas formulas) {
        ActivityReport current = contents.current();
        ActivityReport previous = contents.previous();
        page.beginRow();
        page.text(0, texts.get("workbook.title"), page.styles().title());
        page.heightInLines(2);
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
        page.skipRow();
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"),
                texts.get("workbook.column.unit"));
        page.head(HorizontalAlignment.RIGHT, 3, ReportTexts.heading(current.period()),
                ReportTexts.heading(previous.period()),
                texts.get("workbook.column.difference"));
        Beside beside = contents.beside();
        page.head(HorizontalAlignment.RIGHT, BESIDE,
                beside.yearBefore() == null ? "" : ReportTexts.heading(beside.yearBefore().period()),
                beside.yearToDate() == null ? "" : texts.get("workbook.column.year-to-date"),
                beside.targets().isEmpty()
                        ? ""
                        : texts.get("workbook.column.target", String.valueOf(current.period().range().to().getYear())));
        page.text(REMARK, texts.get("workbook.column.remark"), page.styles().indentedHead());
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber(), page.rowNumber(), -1, -1));
        page.sheet().createFreezePane(2, page.rowNumber() + 1);
        Indicator.Group chapter = null;
        for (Figure figure : current.figures()) {
            if (figure.indicator().group() != chapter) {
                chapter = figure.indicator().group();
                if (chapter == SECOND_PAGE) {
                    page.sheet().setRowBreak(page.rowNumber());
                }
                writeChapter(page, texts.chapter(chapter));
            }
            write(page, figure, contents, texts, formulas);
        }
    }

    private static void writeChapter(ReportPage page, String name) {
        page.beginRow();
        page.heightInLines(1);
        for (int column = 0; column < COLUMNS; column++) {
            page.text(column, column == 0 ? name : "", page.styles().band(HorizontalAlignment.LEFT));
        }
    }

    private static void write(ReportPage page, Figure figure, ReportContents contents, ReportTexts texts,
            DataFormulas formulas) {
        Indicator indicator = figure.indicator();
        Figure before = contents.previous().getFigure(indicator.code());
        Scope scope = contents.current().scope();
        ReportStyles styles = page.styles();
        page.beginRow();
        page.heightInLines(1);
        page.text(0, indicator.code(), styles.quiet());
        page.text(1, texts.label(indicator), styles.cell());
        page.text(2, texts.unit(indicator), styles.quiet());
        XSSFCellStyle number = styles.figure(indicator.measure());
        new ComparedCells(page, contents).write(3, figure, before, number, styles.difference(indicator.measure()));
        if (figure.value() != null) {
            formulas.total(indicator).ifPresent(formula -> page.formula(3, formula));
        }
        new ComparedCells(page, contents).writeBeside(BESIDE, figure, number, styles.quiet());
        page.text(REMARK, figure.value() == null ? texts.remark(indicator, scope) : "", styles.indented());
    }
}
