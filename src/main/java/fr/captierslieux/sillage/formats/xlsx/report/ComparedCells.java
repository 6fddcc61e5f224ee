package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.xlsx.report.BreakdownRows.Line;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Beside;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.SmallCounts;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/** Three cells beside each other: a value, that of the period before, and their difference; what is kept back stays so in all. */
record ComparedCells(ReportPage page, ReportContents contents) {
    void write(int column, Figure figure, Figure before, CellStyle number, CellStyle difference) {
        Indicator indicator = figure.indicator();
        write(column, contents.keptBack().hides(indicator), Comparison.rounded(figure), number);
        write(column + 1, contents.keptBackThen().hides(indicator), Comparison.rounded(before), number);
        write(column + 2, contents.keptBack().hides(indicator) || contents.keptBackThen().hides(indicator),
                Comparison.difference(figure, before), difference);
    }

    void write(int column, Figure figure, String breakdown, Line line) {
        Indicator indicator = figure.indicator();
        Measure measure = indicator.measure();
        ReportStyles styles = page.styles();
        boolean now = contents.keptBack().hides(indicator, breakdown, line.key());
        boolean then = contents.keptBackThen().hides(indicator, breakdown, line.key());
        write(column, now, measure.rounded(line.current()), styles.figure(measure));
        write(column + 1, then, measure.rounded(line.previous()), styles.figure(measure));
        write(column + 2, now || then, Comparison.difference(line.current(), line.previous(), measure),
                styles.difference(measure));
    }

    /**
     * The same period a year before, the year so far and the target, each where there is one. Where small counts are kept
     * back there is no year so far.
     */
    void writeBeside(int column, Figure figure, CellStyle number, CellStyle empty) {
        Indicator indicator = figure.indicator();
        Beside beside = contents.beside();
        writeOther(column, beside.yearBefore(), contents.keptBackYearBefore(), indicator, number, empty);
        writeOther(column + 1, beside.yearToDate(), SmallCounts.none(), indicator, number, empty);
        BigDecimal target = beside.targets().get(indicator.code());
        if (target == null) {
            page.text(column + 2, "", empty);
        } else {
            page.figure(column + 2, target, number);
        }
    }

    private void writeOther(int column, @Nullable ActivityReport report, SmallCounts keptBack, Indicator indicator,
            CellStyle number, CellStyle empty) {
        if (report == null) {
            page.text(column, "", empty);
        } else {
            write(column, keptBack.hides(indicator), Comparison.rounded(report.getFigure(indicator.code())), number);
        }
    }

    private void write(int column, boolean keptBack, @Nullable BigDecimal value, CellStyle style) {
        if (keptBack) {
            page.keptBack(column, style);
        } else {
            page.figure(column, value, style);
        }
    }
}
