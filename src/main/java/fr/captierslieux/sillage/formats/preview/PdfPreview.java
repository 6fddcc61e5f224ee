package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.FirstPage;
import fr.captierslieux.sillage.documents.Preview.Why;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The first page of a PDF, drawn within bounds of memory, size and time. Nothing in it is run: no script, no action, no form. */
final class PdfPreview {
    /** What a file may unpack to. */
    private static final long MOST_MEMORY = 96_000_000;
    private static final long MOST_DOTS_OF_IMAGE = 80_000_000;
    private static final float LONGEST_PAGE = 20_000;
    private static final long SECONDS = 8;
    /** It names fonts and texts of files; nothing that people wrote goes into logs. Held, else the level is forgotten. */
    private static final Logger TALK = Logger.getLogger("org.apache.pdfbox");
    private static final Logger FONT_TALK = Logger.getLogger("org.apache.fontbox");

    static {
        TALK.setLevel(Level.OFF);
        FONT_TALK.setLevel(Level.OFF);
        FontMappers.set(new OneFont()); // else all fonts of the system are read at the first page, and a cache is written at home
    }

    private final byte[] content;
    private final int side;

    PdfPreview(byte[] content, int side) {
        this.content = content;
        this.side = side;
    }

    Preview make() throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new NotShown(Why.BROKEN);
            }
            PDRectangle page = document.getPage(0).getCropBox();
            float longer = Math.max(page.getWidth(), page.getHeight());
            boolean drawable = page.getWidth() > 0 && page.getHeight() > 0 && longer < LONGEST_PAGE;
            if (!drawable) {
                throw new NotShown(Why.BROKEN);
            }
            BufferedImage drawn = new InTime(document).renderImage(0, side / longer, ImageType.RGB);
            return new FirstPage(new Scaled(drawn, side).drawn(), pages);
        } catch (InvalidPasswordException locked) {
            throw new NotShown(Why.PROTECTED);
        }
    }

    /** Draws until the time is over. */
    private static final class InTime extends PDFRenderer {
        private final long end = System.nanoTime() + SECONDS * 1_000_000_000;

        InTime(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Watched(parameters, end);
        }
    }

    /** Looks at the clock before each operator, and at the size of each image. */
    private static final class Watched extends PageDrawer {
        private final long end;

        Watched(PageDrawerParameters parameters, long end) throws IOException {
            super(parameters);
            this.end = end;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new NotShown(Why.TOO_LONG);
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MOST_DOTS_OF_IMAGE) {
                throw new NotShown(Why.TOO_LARGE);
            }
            super.drawImage(image);
        }
    }
}
