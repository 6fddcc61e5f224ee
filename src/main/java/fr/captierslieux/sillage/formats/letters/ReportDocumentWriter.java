package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.formats.docx.SteadyArchive;
import fr.captierslieux.sillage.formats.letters.ReportDocument.Use;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.xlsx.report.ReportTexts;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** Writes a report as a document for a word processor, in which a person goes on writing, or as PDF, which is read. */
public final class ReportDocumentWriter implements ReportWriter {
    private final Form form;
    private final InterRuler ruler;

    public ReportDocumentWriter(Form form, InterRuler ruler) {
        this.form = form;
        this.ruler = ruler;
    }

    /** What is written. */
    public enum Form {
        DOCX, PDF
    }

    @Override
    public void write(ReportContents contents, ReportContext context, Path output) throws IOException {
        ReportTexts texts = new ReportTexts(context);
        String title = texts.get("workbook.title") + " " + contents.current().period().label();
        ReportPaper paper = new ReportPaper(context.language());
        new ReportDocument(paper, contents, context).write(form == Form.DOCX ? Use.WRITE : Use.READ);
        POIXMLProperties.CoreProperties core = paper.document().getProperties().getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(texts.scope(contents.current().scope()));
        core.setCreator("Sillage " + context.version());
        core.setCreated(Optional.of(Date.from(context.extractedAt().toInstant())));
        byte[] docx = paper.bytes();
        try (TargetFile target = new TargetFile(output)) {
            if (form == Form.DOCX) {
                SteadyArchive.write(docx, target.stream());
            } else {
                target.stream().write(new PdfLetter(ruler).draw(docx, title, context.extractedAt().toLocalDate()));
            }
            target.finish();
        }
    }
}
