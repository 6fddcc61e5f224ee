package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Every indicator's formula beside the figure that the product computed, and whether the two agree. */
final class ControlSheet {
    /** Code, label, unit, by formula, by the product, agree. */
    static final int[] WIDTHS = {8, 62, 22, 18, 18, 16};
    private static final int FORMULA = 3;
    private static final int FIGURE = 4;
    private static final int AGREE = 5;

    private final ReportPage page;
    private final ReportTexts texts;
    private final DataFormulas formulas;

    ControlSheet(ReportPage page, ReportTexts texts, DataFormulas formulas) {
        this.page = page;
        this.texts = texts;
        this.formulas = formulas;
    }

    void write(ActivityReport report) {
        page.beginRow();
        page.text(0, texts.get("workbook.control.title"), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.paragraph(0, AGREE, texts.get("workbook.control.lead"), page.styles().muted());
        page.beginRow();
        page.heightInLines(1);
        int verdict = page.rowNumber();
        page.skipRow();
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"), texts.get("workbook.column.unit"));
        page.head(HorizontalAlignment.RIGHT, FORMULA, texts.get("workbook.control.formula"),
                texts.get("workbook.control.figure"));
        page.head(HorizontalAlignment.CENTER, AGREE, texts.get("workbook.control.agree"));
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber(), page.rowNumber(), -1, -1));
        page.sheet().createFreezePane(2, page.rowNumber() + 1);
        int first = page.rowNumber() + 2;
        int compared = 0;
        for (Figure figure : report.figures()) {
            compared += write(figure) ? 1 : 0;
        }
        String agreeing = "$F$%d:$F$%d".formatted(first, page.rowNumber() + 1);
        page.formulaText(verdict, 0, "IF(COUNTIF(%s,%s)=0,COUNTIF(%s,%s)&%s,COUNTIF(%s,%s)&%s)".formatted(agreeing,
                quoted("workbook.data.no"), agreeing, quoted("workbook.data.yes"), quoted("workbook.control.all"),
                agreeing, quoted("workbook.data.no"), quoted("workbook.control.some")),
                compared + texts.get("workbook.control.all"), page.styles().section());
    }

    private String quoted(String key) {
        return "\"" + texts.get(key).replace("\"", "\"\"") + "\"";
    }

    private boolean write(Figure figure) {
        Indicator indicator = figure.indicator();
        ReportStyles styles = page.styles();
        page.beginRow();
        page.heightInLines(1);
        page.text(0, indicator.code(), styles.quiet());
        page.text(1, texts.label(indicator), styles.cell());
        page.text(2, texts.unit(indicator), styles.quiet());
        BigDecimal value = Comparison.rounded(figure);
        Optional<String> formula = value == null ? Optional.empty() : formulas.total(indicator);
        page.figure(FORMULA, formula.isPresent() ? value : null, styles.figure(indicator.measure()));
        page.figure(FIGURE, value, styles.figure(indicator.measure()));
        int row = page.rowNumber();
        if (formula.isPresent()) {
            page.formula(FORMULA, formula.get());
            // half of the last place that is written
            page.formulaText(row, AGREE, "IFERROR(IF(ABS(D%1$d-E%1$d)<0.5*10^-%2$d,%3$s,%4$s),%4$s)".formatted(row + 1,
                    indicator.measure().places(), quoted("workbook.data.yes"), quoted("workbook.data.no")),
                    texts.get("workbook.data.yes"), styles.centred());
        } else {
            page.text(AGREE, "–", styles.centred());
        }
        return formula.isPresent();
    }
}
