package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.formats.docx.DocxSheetWriter;
import fr.captierslieux.sillage.formats.letters.ReportDocumentWriter;
import fr.captierslieux.sillage.formats.letters.ReportDocumentWriter.Form;
import fr.captierslieux.sillage.formats.letters.SessionDocumentFiles;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.pdf.PdfSheetWriter;
import fr.captierslieux.sillage.formats.sheet.SheetDocuments;
import fr.captierslieux.sillage.formats.xlsx.report.XlsxReportWriter;
import fr.captierslieux.sillage.reports.ReportForm;
import fr.captierslieux.sillage.reports.ReportWriter;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import fr.captierslieux.sillage.sheets.SheetKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter;
import java.util.Map;

/** The documents that the window and the commands write. */
final class Documents {
    private Documents() {
    }

    /** Documents of sessions, by templates. */
    static SessionDocumentWriter ofSessions() {
        return new SessionDocumentFiles(new InterRuler());
    }

    /** Reports for people. */
    static ReportWriter ofReports(ReportForm form) {
        return switch (form) {
            case WORKBOOK -> new XlsxReportWriter();
            case DOCUMENT -> new ReportDocumentWriter(Form.DOCX, new InterRuler());
            case PDF -> new ReportDocumentWriter(Form.PDF, new InterRuler());
        };
    }

    /** Sheets of cases; both kinds are cut to one page by the wider letters of the two. */
    static CaseSheetWriter ofCases() {
        InterRuler ruler = new InterRuler();
        return new SheetDocuments(
                Map.of(SheetKind.PDF, new PdfSheetWriter(ruler), SheetKind.DOCX, new DocxSheetWriter(ruler)));
    }
}
