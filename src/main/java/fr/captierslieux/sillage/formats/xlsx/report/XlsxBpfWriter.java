package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.trainings.bpf.Bpf;
import fr.captierslieux.sillage.trainings.bpf.BpfFigure;
import fr.captierslieux.sillage.trainings.bpf.BpfWriter;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The yearly return of a training provider as a workbook: figures, the rows behind them on a sheet a frame, and how they are counted. */
public final class XlsxBpfWriter implements BpfWriter {
    private static final int[] WIDTHS = {9, 62, 19, 19, 12, 16, 42};
    private static final int[] METHOD_WIDTHS = {26, 110};
    private static final int PLACES = 4;
    private static final List<String> RULES = List.of("when", "who", "hours", "once", "slots", "outside", "objective",
            "entrusted", "distance", "products", "rounding", "check");

    @Override
    public void write(Bpf bpf, Locale language, Path output) throws IOException {
        Words words = Words.in(language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); TargetFile target = new TargetFile(output)) {
            ReportStyles styles = new ReportStyles(workbook, language);
            String foot = words.get("bpf.title", String.valueOf(bpf.year())) + " · " + bpf.provider();
            ReportPage summary = page(workbook, styles, words.get("bpf.sheet.figures"), foot, WIDTHS);
            figures(summary, bpf, words);
            BpfRowSheets rows = new BpfRowSheets(words);
            rows.trainees(page(workbook, styles, words.get("bpf.sheet.trainees"), foot, BpfRowSheets.TRAINEES), bpf);
            rows.slots(page(workbook, styles, words.get("bpf.sheet.slots"), foot, BpfRowSheets.SLOTS), bpf);
            rows.products(page(workbook, styles, words.get("bpf.sheet.products"), foot, BpfRowSheets.PRODUCTS), bpf);
            method(page(workbook, styles, words.get("bpf.sheet.method"), foot, METHOD_WIDTHS), words);
            workbook.getProperties().getCoreProperties().setTitle(foot);
            workbook.getProperties().getCoreProperties().setCreator("Sillage");
            workbook.write(target.stream());
            XlsxReportWriter.put(target, words.get("workbook.open-elsewhere"));
        }
    }

    private static ReportPage page(XSSFWorkbook workbook, ReportStyles styles, String name, String foot,
            int... widths) {
        ReportPage page = new ReportPage(workbook, name, styles, widths);
        page.setUpPrint(foot);
        page.fitToWidth();
        return page;
    }

    private static void figures(ReportPage page, Bpf bpf, Words words) {
        ReportStyles styles = page.styles();
        page.beginRow();
        page.text(0, words.get("bpf.title", String.valueOf(bpf.year())), styles.title());
        page.heightInLines(2);
        page.beginRow();
        page.text(0, bpf.provider(), styles.lead());
        page.beginRow();
        page.paragraph(0, WIDTHS.length - 1, words.get("bpf.lead", String.valueOf(bpf.year())), styles.muted());
        String frame = "";
        for (BpfFigure figure : bpf.figures()) {
            String its = frame(figure.code());
            if (!its.equals(frame)) {
                frame = its;
                heading(page, words, frame);
            }
            line(page, words, figure);
        }
    }

    /** Each table of the form has a heading of its own. */
    private static String frame(String code) {
        return code.startsWith("F") ? code.substring(0, 2) : code.substring(0, 1);
    }

    private static void heading(ReportPage page, Words words, String frame) {
        ReportStyles styles = page.styles();
        page.skipRow();
        if (frame.equals("F1")) {
            page.sheet().setRowBreak(page.rowNumber()); // what is paid and given on a page, who followed on the next
        }
        page.beginRow();
        page.text(0, words.get("bpf.frame." + frame), styles.section());
        page.heightInPoints(22);
        page.beginRow();
        boolean euros = frame.equals("C");
        page.head(HorizontalAlignment.LEFT, 0, words.get("bpf.column.line"), words.get("bpf.column.label"));
        page.head(HorizontalAlignment.RIGHT, 2,
                euros ? "" : words.get(frame.equals("E") ? "bpf.column.trainers" : "bpf.column.actions"),
                euros || frame.equals("E") ? "" : words.get("bpf.column.persons"),
                words.get(euros ? "bpf.column.euros" : "bpf.column.hours"), words.get("bpf.column.exact"));
        page.text(6, words.get("bpf.column.where"), styles.indentedHead());
    }

    private static void line(ReportPage page, Words words, BpfFigure figure) {
        ReportStyles styles = page.styles();
        boolean euros = figure.measure() == BpfFigure.Measure.EUROS;
        boolean total = figure.isTotal();
        Measure whole = Measure.COUNT;
        page.beginRow();
        page.text(0, words.get("bpf.code." + figure.code()),
                total ? styles.band(HorizontalAlignment.LEFT) : styles.cell());
        page.text(1, words.get("bpf.line." + figure.code(), figure.detail()),
                total ? styles.band(HorizontalAlignment.LEFT) : styles.label());
        count(page, 2, figure.count(), total);
        count(page, 3, figure.persons(), total);
        page.figure(4, BigDecimal.valueOf(figure.rounded()), total ? styles.bandFigure(whole) : styles.figure(whole));
        page.figure(5, exact(figure.sum(), figure.measure()), euros
                ? total ? styles.bandFigure(Measure.EUROS) : styles.figure(Measure.EUROS)
                : total ? styles.bandFigure(Measure.HOURS) : styles.figure(Measure.HOURS));
        page.text(6, where(words, figure), styles.indented());
    }

    private static String where(Words words, BpfFigure figure) {
        String own = "bpf.where.of." + figure.code();
        return words.has(own)
                ? words.get(own)
                : figure.isTotal() && !figure.code().equals("G")
                        ? words.get("bpf.where.all")
                        : words.get("bpf.where." + frame(figure.code()), words.get("bpf.code." + figure.code()));
    }

    private static void count(ReportPage page, int column, @Nullable Long count, boolean total) {
        ReportStyles styles = page.styles();
        if (count == null) {
            page.text(column, "", total ? styles.band(HorizontalAlignment.RIGHT) : styles.cell());
        } else {
            page.figure(column, BigDecimal.valueOf(count),
                    total ? styles.bandFigure(Measure.COUNT) : styles.figure(Measure.COUNT));
        }
    }

    /** A sum in its unit, to four places. */
    static BigDecimal exact(long sum, BpfFigure.Measure measure) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(measure.unit()), PLACES, RoundingMode.HALF_UP);
    }

    private static void method(ReportPage page, Words words) {
        page.beginRow();
        page.text(0, words.get("bpf.sheet.method"), page.styles().title());
        page.heightInLines(2);
        for (String rule : RULES) {
            page.beginRow();
            page.paragraph(1, 1, words.get("bpf.rule." + rule), page.styles().wrapped());
            page.text(0, words.get("bpf.rule." + rule + ".name"), page.styles().wrapped());
        }
    }
}
