package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Correction;
import fr.captierslieux.sillage.reports.Correction.Corrected;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.ReportContents;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Of a corrected report: which figures are others than in the one that it takes the place of, and by how many rows. */
final class CorrectionSheet {
    /** Code, label, unit, sent, corrected, difference, rows. */
    static final int[] WIDTHS = {8, 52, 22, 16, 16, 16, 12};
    private static final int LAST_COLUMN = 6;

    private final ReportPage page;
    private final ReportTexts texts;
    private final ReportContents contents;

    CorrectionSheet(ReportPage page, ReportTexts texts, ReportContents contents) {
        this.contents = contents;
        this.page = page;
        this.texts = texts;
    }

    void write(Correction correction) {
        page.beginRow();
        page.text(0, texts.get("workbook.correction.title"), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.paragraph(0, LAST_COLUMN, texts.correction(correction), page.styles().lead());
        page.skipRow();
        if (correction.figures().isEmpty()) {
            page.beginRow();
            page.text(0, texts.get("workbook.correction.none"), page.styles().lead());
            return;
        }
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"), texts.get("workbook.column.unit"));
        page.head(HorizontalAlignment.RIGHT, 3, texts.get("workbook.column.sent"),
                texts.get("workbook.column.corrected"), texts.get("workbook.column.difference"),
                texts.get("workbook.column.rows"));
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber(), page.rowNumber(), -1, -1));
        page.sheet().createFreezePane(2, page.rowNumber() + 1);
        correction.figures().forEach(this::write);
    }

    private void write(Corrected figure) {
        ReportStyles styles = page.styles();
        Measure measure = figure.indicator().measure();
        page.beginRow();
        page.heightInLines(1);
        page.text(0, figure.indicator().code(), styles.quiet());
        page.text(1, texts.label(figure.indicator()), styles.cell());
        page.text(2, texts.unit(figure.indicator()), styles.quiet());
        if (contents.keepsCorrectionBack(figure.indicator())) {
            for (int column = 3; column <= LAST_COLUMN; column++) {
                page.keptBack(column, styles.figure(measure));
            }
            return;
        }
        BigDecimal sent = rounded(measure, figure.sent());
        BigDecimal now = rounded(measure, figure.now());
        page.figure(3, sent, styles.figure(measure));
        page.figure(4, now, styles.figure(measure));
        page.figure(5, sent == null || now == null ? null : now.subtract(sent), styles.difference(measure));
        page.figure(6, BigDecimal.valueOf(figure.rows()), styles.figure(Measure.COUNT));
    }

    private static @Nullable BigDecimal rounded(Measure measure, @Nullable BigDecimal value) {
        return value == null ? null : measure.rounded(value);
    }
}
