package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.ReportWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

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
            new ReportPages(workbook, contents, context, texts).write(mostRows);
            describe(workbook.getXSSFWorkbook().getProperties(), contents.current(), context, texts);
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
