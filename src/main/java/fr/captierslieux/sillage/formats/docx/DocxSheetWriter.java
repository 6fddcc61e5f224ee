package fr.captierslieux.sillage.formats.docx;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.formats.sheet.Ruler;
import fr.captierslieux.sillage.formats.sheet.SheetFit;
import fr.captierslieux.sillage.formats.sheet.SheetPage;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The sheet of a case as a document that can be written on. It is cut as the PDF is, so that both say the same and stay on one page. */
public final class DocxSheetWriter implements CaseSheetWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Ruler ruler;

    /** @param ruler of letters that are at least as wide as those of the document */
    public DocxSheetWriter(Ruler ruler) {
        this.ruler = ruler;
    }

    @Override
    public void write(CaseSheet sheet, Locale language, Path output) throws IOException {
        SheetPage page = new SheetFit(ruler).fit(sheet, language);
        try (XWPFDocument document = new XWPFDocument(); TargetFile target = new TargetFile(output)) {
            describe(document.getProperties(), page, sheet.on());
            new SheetDocument(document, language).write(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            steady(bytes.toByteArray(), target.stream());
            target.finish();
        }
    }

    /** Code and day, never a person. */
    private static void describe(POIXMLProperties properties, SheetPage page, LocalDate on) {
        Optional<Date> day = Optional.of(Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(page.name());
        core.setCreator("Sillage");
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Sillage");
    }

    /** The library writes the time into its archive; without it the same sheet is the same file. */
    private static void steady(byte[] archive, OutputStream output) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipOutputStream to = new ZipOutputStream(output);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
            to.finish();
        }
    }
}
