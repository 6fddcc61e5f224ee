package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.around.Cohort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Of a year's report: what became of the projects by the year in which they entered. */
final class CohortSheet {
    /** Year, entered, opened, share, three years ago, still open, share. */
    static final int[] WIDTHS = {20, 20, 20, 14, 26, 26, 14};
    private static final int[] COLUMNS = {1, 2, 4, 5};

    private final ReportPage page;
    private final ReportContents contents;
    private final ReportTexts texts;

    CohortSheet(ReportPage page, ReportContents contents, ReportTexts texts) {
        this.page = page;
        this.contents = contents;
        this.texts = texts;
    }

    void write() {
        page.beginRow();
        page.text(0, texts.get("workbook.sheet.cohorts"), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.text(0, texts.subject(contents.current()), page.styles().lead());
        page.beginRow();
        page.paragraph(0, WIDTHS.length - 1, texts.get("workbook.cohorts.lead"), page.styles().muted());
        page.skipRow();
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.cohorts.year"));
        page.head(HorizontalAlignment.RIGHT, 1, texts.get("workbook.cohorts.entered"),
                texts.get("workbook.cohorts.opened"), texts.get("workbook.column.share"),
                texts.get("workbook.cohorts.long-ago"), texts.get("workbook.cohorts.still-open"),
                texts.get("workbook.column.share"));
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber(), page.rowNumber(), -1, -1));
        page.sheet().createFreezePane(1, page.rowNumber() + 1);
        contents.around().cohorts().forEach(this::write);
    }

    private void write(Cohort cohort) {
        page.beginRow();
        page.heightInLines(1);
        page.text(0, String.valueOf(cohort.year()), page.styles().cell());
        for (int i = 0; i < COLUMNS.length; i++) {
            if (cohort.hides(i, contents.threshold())) {
                page.keptBack(COLUMNS[i], page.styles().figure(Measure.COUNT));
            } else {
                page.figure(COLUMNS[i], BigDecimal.valueOf(cohort.counts().get(i)),
                        page.styles().figure(Measure.COUNT));
            }
        }
        share(cohort, 1, 3);
        share(cohort, 3, 6);
    }

    /** Of a count, which part of the one before it is. */
    private void share(Cohort cohort, int count, int column) {
        long of = cohort.counts().get(count - 1);
        if (cohort.hides(count, contents.threshold())) {
            page.keptBack(column, page.styles().share());
        } else {
            page.figure(column, of == 0
                    ? null
                    : BigDecimal.valueOf(cohort.counts().get(count)).divide(BigDecimal.valueOf(of), 6,
                            RoundingMode.HALF_UP),
                    page.styles().share());
        }
    }
}
