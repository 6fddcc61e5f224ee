package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.ReportWriter;
import fr.captierslieux.sillage.reports.data.DataSource;
import fr.captierslieux.sillage.reports.data.DataTable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the activity report as a workbook. Its pages grow with indicators and their keys only and are held whole; its
 * sheets of rows are streamed, by way of temporary files that are encrypted.
 */
public final class XlsxReportWriter implements ReportWriter {
    private final int mostRows;

    public XlsxReportWriter() {
        this(DataSheets.MOST_ROWS);
    }

    /** @param mostRows of a sheet of rows */
    XlsxReportWriter(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public void write(ReportContents contents, ReportContext context, Path output) throws IOException {
        ReportTexts texts = new ReportTexts(context);
        try (TargetFile target = new TargetFile(output);
                SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            fill(workbook, contents, context, texts);
            workbook.write(target.stream());
            put(target, texts.get("workbook.open-elsewhere"));
        }
    }

    /** @param openElsewhere the sentence for a file that another program holds */
    static void put(TargetFile target, String openElsewhere) throws IOException {
        try {
            target.finish();
        } catch (AccessDeniedException open) {
            throw new IOException(openElsewhere, open);
        } catch (FileSystemException open) {
            // Windows has no class of its own for a file that another program holds
            boolean held = open.getReason() != null && open.getReason().contains("another process");
            throw held ? new IOException(openElsewhere, open) : open;
        }
    }

    private void fill(SXSSFWorkbook streamed, ReportContents contents, ReportContext context, ReportTexts texts) {
        XSSFWorkbook workbook = streamed.getXSSFWorkbook();
        ActivityReport current = contents.current();
        ReportStyles styles = new ReportStyles(workbook, context.language());
        String foot = texts.get("workbook.title") + " · " + ReportTexts.heading(current.period()) + " · "
                + texts.scope(current.scope());
        DataSource data = contents.data();
        Map<DataTable, List<String>> tables = data == null
                ? Map.of()
                : new DataSheets(streamed, styles, texts, foot, mostRows).write(data);
        DataFormulas formulas = new DataFormulas(tables, texts);
        int rowSheets = workbook.getNumberOfSheets();
        ReportPage summary = new ReportPage(workbook, texts.get("workbook.sheet.summary"), styles, SummarySheet.WIDTHS);
        summary.setUpPrint(foot);
        summary.fitToWidth();
        SummarySheet.write(summary, contents, texts, context.correction(), formulas);
        summary.finish();
        if (context.correction() != null) {
            ReportPage correction = new ReportPage(workbook, texts.get("workbook.sheet.correction"), styles,
                    CorrectionSheet.WIDTHS);
            correction.setUpPrint(foot);
            correction.fitToWidth();
            new CorrectionSheet(correction, texts, contents).write(context.correction());
        }
        for (Indicator.Group group : Indicator.Group.values()) {
            ReportPage page = new ReportPage(workbook, texts.chapter(group), styles, GroupSheet.WIDTHS);
            page.setUpPrint(foot);
            page.sheet().getPrintSetup().setScale(PageBreaks.SCALE);
            new GroupSheet(page, contents, texts, formulas).write(group);
            page.finish();
        }
        if (data != null) {
            ReportPage control = new ReportPage(workbook, texts.get("workbook.sheet.control"), styles,
                    ControlSheet.WIDTHS);
            control.setUpPrint(foot);
            control.fitToWidth();
            new ControlSheet(control, texts, formulas).write(current);
            control.finish();
        }
        ReportPage method = new ReportPage(workbook, texts.get("workbook.sheet.method"), styles, MethodSheet.WIDTHS);
        method.setUpPrint(foot);
        method.fitToWidth();
        new MethodSheet(method, texts).write(contents, context);
        // rows were written first, so that the formulas know them; people read the pages first
        for (int i = 0; i < rowSheets; i++) {
            workbook.setSheetOrder(workbook.getSheetName(0), workbook.getNumberOfSheets() - 1);
        }
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        describe(workbook.getProperties(), current, context, texts);
    }

    /** Period and scope, never a person. */
    private static void describe(POIXMLProperties properties, ActivityReport report, ReportContext context,
            ReportTexts texts) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(texts.get("workbook.title") + " " + report.period().label());
        core.setSubjectProperty(texts.scope(report.scope()));
        core.setCreator("Sillage " + context.version());
        core.setCreated(Optional.of(Date.from(context.extractedAt().toInstant())));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Sillage");
    }
}
