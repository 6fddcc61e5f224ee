package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.ReportWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the activity report as a workbook. It grows with indicators and their keys only, never with rows, and so is held whole. */
public final class XlsxReportWriter implements ReportWriter {
    @Override
    public void write(ActivityReport current, ActivityReport previous, ReportContext context, Path output)
            throws IOException {
        ReportTexts texts = new ReportTexts(context);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); TargetFile target = new TargetFile(output)) {
            fill(workbook, current, previous, context, texts);
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

    private static void fill(XSSFWorkbook workbook, ActivityReport current, ActivityReport previous,
            ReportContext context, ReportTexts texts) {
        ReportStyles styles = new ReportStyles(workbook, context.language());
        String foot = texts.get("workbook.title") + " · " + ReportTexts.heading(current.period()) + " · "
                + texts.scope(current.scope());
        ReportPage summary = new ReportPage(workbook, texts.get("workbook.sheet.summary"), styles, SummarySheet.WIDTHS);
        summary.setUpPrint(foot);
        summary.fitToWidth();
        SummarySheet.write(summary, current, previous, texts, context.correction());
        if (context.correction() != null) {
            ReportPage correction = new ReportPage(workbook, texts.get("workbook.sheet.correction"), styles,
                    CorrectionSheet.WIDTHS);
            correction.setUpPrint(foot);
            correction.fitToWidth();
            new CorrectionSheet(correction, texts).write(context.correction());
        }
        for (Indicator.Group group : Indicator.Group.values()) {
            ReportPage page = new ReportPage(workbook, texts.chapter(group), styles, GroupSheet.WIDTHS);
            page.setUpPrint(foot);
            page.sheet().getPrintSetup().setScale(PageBreaks.SCALE);
            new GroupSheet(page, current, previous, texts).write(group);
        }
        ReportPage method = new ReportPage(workbook, texts.get("workbook.sheet.method"), styles, MethodSheet.WIDTHS);
        method.setUpPrint(foot);
        method.fitToWidth();
        new MethodSheet(method, texts).write(current, previous, context);
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
