package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.letters.ParagraphReading.Read;
import fr.captierslieux.sillage.formats.letters.PdfPages.PageSize;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Draws a word processor's document as PDF: paragraphs, tables, pictures that stand in a line, heads and feet of pages. Letters are
 * those of the product, whatever the document's are; shapes and pictures that float are left out.
 */
final class PdfLetter {
    private static final double TWIPS = 20;
    private static final PageSize A4 = new PageSize(595, 842, 56, 56, 56, 56);
    private static final double EDGE_ROOM = 28;

    private final InterRuler ruler;
    private final ParagraphReading reading;

    PdfLetter(InterRuler ruler) {
        this.ruler = ruler;
        this.reading = new ParagraphReading(ruler);
    }

    /**
     * The document as PDF; the same one gives the same bytes.
     *
     * @param title of the file
     * @param on    the day that it bears
     */
    byte[] draw(byte[] docx, String title, LocalDate on) throws IOException {
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(docx));
                PDDocument document = new PDDocument()) {
            describe(document, title, on);
            try (PdfPages pages = new PdfPages(document, ruler, size(letter), page -> margins(page, letter))) {
                for (IBodyElement element : letter.getBodyElements()) {
                    if (element instanceof XWPFParagraph paragraph) {
                        paragraph(pages, paragraph);
                    } else if (element instanceof XWPFTable table) {
                        new PdfTable(pages, reading, table).draw();
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(PDDocument document, String title, LocalDate on) {
        document.setDocumentId((long) title.hashCode());
        document.getDocumentCatalog().setLanguage("fr-FR");
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator("Sillage");
        about.setProducer("Sillage");
        about.setCreationDate(GregorianCalendar.from(on.atStartOfDay(ZoneOffset.UTC)));
    }

    private static PageSize size(XWPFDocument letter) {
        CTSectPr section = letter.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return A4;
        }
        return new PageSize(points(section.getPgSz().getW()), points(section.getPgSz().getH()),
                points(section.getPgMar().getLeft()), points(section.getPgMar().getRight()),
                points(section.getPgMar().getTop()), points(section.getPgMar().getBottom()));
    }

    private static double points(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS;
    }

    private void paragraph(PdfPages pages, XWPFParagraph paragraph) throws IOException {
        double room = pages.size().room();
        Read read = reading.read(paragraph, room);
        if (read.page()) {
            pages.next();
        }
        for (XWPFRun run : paragraph.getRuns()) {
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                pages.picture(picture.getPictureData().getData(), picture.getWidth(), picture.getDepth(),
                        pages.size().left(), room);
            }
        }
        if (read.heading() && !pages.hasRoom(read.height() + 2 * EDGE_ROOM)) {
            pages.next(); // a heading is not left alone at the foot of a page
        }
        pages.paragraph(read, pages.size().left(), room);
    }

    /** Heads grow downwards, feet upwards. */
    private void margins(PdfPages pages, XWPFDocument letter) throws IOException {
        pages.moveTo(pages.size().height() - EDGE_ROOM);
        for (Read each : read(letter.getHeaderList(), pages.size().room())) {
            pages.written(each, pages.size().left(), pages.size().room());
        }
        List<Read> foot = read(letter.getFooterList(), pages.size().room());
        pages.moveTo(Math.min(pages.size().below() - 6,
                EDGE_ROOM + foot.stream().mapToDouble(Read::height).sum() - 8));
        for (Read each : foot) {
            pages.written(each, pages.size().left(), pages.size().room());
        }
    }

    private List<Read> read(List<? extends XWPFHeaderFooter> parts, double room) {
        List<Read> all = new ArrayList<>();
        if (!parts.isEmpty()) {
            parts.getFirst().getParagraphs().forEach(each -> all.add(reading.read(each, room)));
        }
        return all;
    }
}
