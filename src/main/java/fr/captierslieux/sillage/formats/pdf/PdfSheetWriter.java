package fr.captierslieux.sillage.formats.pdf;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.formats.sheet.SheetFit;
import fr.captierslieux.sillage.formats.sheet.SheetPage;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The sheet of a case as a PDF of one page: letters inside, parts named, the language said. */
public final class PdfSheetWriter implements CaseSheetWriter {
    private final InterRuler ruler;

    public PdfSheetWriter(InterRuler ruler) {
        this.ruler = ruler;
    }

    @Override
    public void write(CaseSheet sheet, Locale language, Path output) throws IOException {
        SheetPage page = new SheetFit(ruler).fit(sheet, language);
        try (PDDocument document = new PDDocument(); TargetFile target = new TargetFile(output)) {
            describe(document, page, sheet.on(), language);
            new SheetDrawing(document, ruler).draw(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            target.stream().write(bytes.toByteArray());
            target.finish();
        }
    }

    /** Code and day, never a person. The number that a file is told by is made of them too, so that the same sheet is the same file. */
    private static void describe(PDDocument document, SheetPage page, LocalDate on, Locale language) {
        document.setDocumentId((long) page.name().hashCode());
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(page.name());
        about.setCreator("Sillage");
        about.setProducer("Sillage");
        about.setCreationDate(GregorianCalendar.from(on.atStartOfDay(ZoneOffset.UTC)));
    }
}
