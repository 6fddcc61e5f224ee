package fr.captierslieux.sillage.formats.docx;

import fr.captierslieux.sillage.formats.sheet.Look;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import fr.captierslieux.sillage.formats.sheet.SheetPage;
import fr.captierslieux.sillage.formats.sheet.SheetPage.Paragraph;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A sheet in the terms of a word processor: the head as paragraphs, the columns as a table without lines, exact heights everywhere. */
final class SheetDocument {
    private static final int TWIPS = 20;
    private static final String FONT = "Arial";
    private static final String FILLED = "■";
    private static final String EMPTY = "□";
    private static final List<String> HEADINGS = List.of("Heading1", "Heading2");

    private final XWPFDocument document;

    SheetDocument(XWPFDocument document, Locale language) {
        this.document = document;
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.toLanguageTag());
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        for (int level = 0; level < HEADINGS.size(); level++) {
            styles.addStyle(heading(level));
        }
    }

    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(HEADINGS.get(level));
        style.addNewName().setVal("heading " + (level + 1));
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return new XWPFStyle(style);
    }

    void write(SheetPage page) {
        setUp();
        XWPFParagraph title = document.createParagraph();
        fill(title, page.title());
        for (Paragraph each : page.head()) {
            fill(document.createParagraph(), each);
        }
        XWPFParagraph last = document.getParagraphs().getLast();
        last.setSpacingAfter(twips(SheetPage.BELOW_HEAD));
        if (page.reached() > 0) {
            int reached = page.reached();
            run(last, "  " + FILLED.repeat(reached) + EMPTY.repeat(6 - reached), Look.MORE);
        }
        columns(page);
        XWPFParagraph end = document.createParagraph(); // a document ends with a paragraph: one that takes no room
        end.setSpacingAfter(0);
        end.setSpacingBetween(1, LineSpacingRule.EXACT);
        end.createRun().setFontSize(1);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        XWPFRun run = foot.createRun();
        run.setText(page.foot());
        run.setFontSize(SheetPage.FOOT_SIZE);
        run.setColor(Look.Tone.MUTED.colour().substring(1));
    }

    private void setUp() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(SheetPage.WIDTH)));
        size.setH(BigInteger.valueOf(twips(SheetPage.HEIGHT)));
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(twips(SheetPage.MARGIN));
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(side);
        margins.setBottom(BigInteger.valueOf(twips(SheetPage.MARGIN + SheetPage.FOOT)));
        margins.setHeader(BigInteger.ZERO);
        margins.setFooter(BigInteger.valueOf(twips(SheetPage.MARGIN - 8)));
        margins.setGutter(BigInteger.ZERO);
    }

    private void columns(SheetPage page) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(twips(SheetPage.WIDE + SheetPage.GAP + SheetPage.NARROW));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        grid.addNewGridCol().setW(BigInteger.valueOf(twips(SheetPage.WIDE + SheetPage.GAP)));
        grid.addNewGridCol().setW(BigInteger.valueOf(twips(SheetPage.NARROW)));
        table.getRow(0).setCantSplitRow(true);
        cell(table.getRow(0).getCell(0), page.wide(), SheetPage.WIDE + SheetPage.GAP, twips(SheetPage.GAP));
        cell(table.getRow(0).getCell(1), page.narrow(), SheetPage.NARROW, 0);
    }

    private static void cell(XWPFTableCell cell, List<Paragraph> paragraphs, double width, int indent) {
        cell.setWidth(String.valueOf(twips(width)));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        for (int i = 0; i < paragraphs.size(); i++) {
            fill(i == 0 ? paragraph : cell.addParagraph(), paragraphs.get(i));
        }
        cell.getParagraphs().forEach(each -> each.setIndentationRight(indent));
    }

    private static void fill(XWPFParagraph paragraph, Paragraph said) {
        Look look = said.look();
        if (look == Look.TITLE || look == Look.HEADING) {
            paragraph.setStyle(HEADINGS.get(look == Look.TITLE ? 0 : 1));
        }
        paragraph.setSpacingBefore(twips(look.before()));
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(look.leading(), LineSpacingRule.EXACT);
        run(paragraph, said.text(), look);
        if (said.hasMarks()) {
            CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setPos(BigInteger.valueOf(twips(SheetPage.NARROW - SheetPage.SCORE + 6)));
            int filled = Math.max(0, said.marks());
            paragraph.createRun().addTab();
            run(paragraph, FILLED.repeat(filled) + EMPTY.repeat(SheetPage.MOST - filled), Look.MORE);
            run(paragraph, "  " + said.said(), Look.MUTED);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, Look look) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(Math.floor(look.size() * 2) / 2); // half points, never more than was measured
        run.setBold(look.weight() == Weight.STRONG);
        run.setColor(look.tone().colour().substring(1));
    }

    private static int twips(double points) {
        return (int) Math.round(points * TWIPS);
    }
}
