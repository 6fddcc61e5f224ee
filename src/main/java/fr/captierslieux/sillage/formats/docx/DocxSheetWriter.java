package fr.captierslieux.sillage.formats.docx;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.formats.sheet.Ruler;
import fr.captierslieux.sillage.formats.sheet.SheetFit;
import fr.captierslieux.sillage.formats.sheet.SheetPage;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The sheet of a case as a document that can be written on. It is cut as the PDF is, so that both say the same and stay on one page. */
public final class DocxSheetWriter implements CaseSheetWriter {
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
            SteadyArchive.write(bytes.toByteArray(), target.stream());
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
}
