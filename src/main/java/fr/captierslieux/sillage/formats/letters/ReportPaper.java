package fr.captierslieux.sillage.formats.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A document of a word processor, A4, in the look of the product: headings that its outline knows, tables, pictures. */
final class ReportPaper {
    private static final String FONT = "Arial";
    private static final String INK = "17242A";
    private static final String ACCENT = "0B5D6E";
    private static final String MUTED = "55626A";
    private static final String BAND = "E2EFF0";
    private static final int TWIPS = 20;
    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    private static final int MARGIN = 56;
    private static final int ROOM = WIDTH - 2 * MARGIN;

    private final XWPFDocument document = new XWPFDocument();

    ReportPaper(Locale language) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.toLanguageTag());
        styles.setDefaultFonts(fonts);
        styles.addStyle(outline("Heading1", "heading 1", 0));
        styles.addStyle(outline("Heading2", "heading 2", 1));
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf((long) WIDTH * TWIPS));
        size.setH(BigInteger.valueOf((long) HEIGHT * TWIPS));
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf((long) MARGIN * TWIPS);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(side);
        margins.setBottom(side);
        margins.setHeader(BigInteger.valueOf(28L * TWIPS));
        margins.setFooter(BigInteger.valueOf(28L * TWIPS));
        margins.setGutter(BigInteger.ZERO);
    }

    private static XWPFStyle outline(String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return new XWPFStyle(style);
    }

    /** How a paragraph looks; space in points. */
    private record Look(int size, String colour, boolean strong, int before, int after) {
    }

    void title(String text) {
        paragraph(text, new Look(26, ACCENT, true, 6, 4)).setStyle("Heading1");
    }

    void lead(String text) {
        paragraph(text, new Look(13, INK, false, 0, 4));
    }

    void heading(String text) {
        XWPFParagraph paragraph = paragraph(text, new Look(15, ACCENT, true, 16, 6));
        paragraph.setStyle("Heading2");
        paragraph.setKeepNext(true);
    }

    void say(String text) {
        paragraph(text, new Look(10, INK, false, 0, 4));
    }

    void small(String text) {
        paragraph(text, new Look(8, MUTED, false, 2, 4));
    }

    /** A place for what a person writes, with what may be said there. */
    void toWrite(String text) {
        XWPFParagraph paragraph = paragraph(text, new Look(10, MUTED, false, 0, 2));
        paragraph.getRuns().forEach(run -> run.setItalic(true));
        paragraph("", new Look(10, INK, false, 0, 10));
    }

    private XWPFParagraph paragraph(String text, Look look) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(look.before() * TWIPS);
        paragraph.setSpacingAfter(look.after() * TWIPS);
        run(paragraph, text, look);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, Look look) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(look.size());
        run.setColor(look.colour());
        run.setBold(look.strong());
    }

    /**
     * A picture in a line of its own.
     *
     * @param width       in points, never wider than the page
     * @param height      in points
     * @param alternative what is read aloud
     */
    void picture(byte[] png, int width, int height, String alternative) {
        int fitting = Math.min(width, ROOM);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(6 * TWIPS);
        try {
            XWPFPicture picture = paragraph.createRun().addPicture(new ByteArrayInputStream(png), PictureType.PNG,
                    "image.png", Units.toEMU(fitting), Units.toEMU((double) height * fitting / width));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
            paragraph.getRuns().getLast().getCTR().getDrawingArray(0).getInlineArray(0).getDocPr()
                    .setDescr(alternative);
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException("the product's own picture", broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * A table; its first row is repeated on every page.
     *
     * @param shares  of the page's width, in hundredths
     * @param numbers the column from which on cells stand at the right
     */
    void table(List<List<String>> rows, int[] shares, int numbers) {
        XWPFTable table = document.createTable(rows.size(), shares.length);
        table.setWidth(ROOM * TWIPS);
        table.setCellMargins(2 * TWIPS, 4 * TWIPS, 2 * TWIPS, 4 * TWIPS);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) ROOM * TWIPS * share / 100));
        }
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            for (int c = 0; c < shares.length; c++) {
                cell(row.getCell(c), rows.get(r).get(c), r == 0, c >= numbers);
                row.getCell(c).setWidth(String.valueOf(ROOM * TWIPS * shares[c] / 100));
            }
        }
        table.getRow(0).setRepeatHeader(true);
        paragraph("", new Look(4, INK, false, 0, 0));
    }

    private static void cell(XWPFTableCell cell, String text, boolean head, boolean right) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        run(paragraph, text, new Look(9, head ? ACCENT : INK, head, 0, 0));
        if (head) {
            cell.setColor(BAND);
        }
    }

    void foot(String text) {
        run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), text,
                new Look(8, MUTED, false, 0, 0));
    }

    XWPFDocument document() {
        return document;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
