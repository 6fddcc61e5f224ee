package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * The templates that the product ships, made of texts beside this class: {@code #} a title, {@code ##} a heading, {@code >} at the right,
 * {@code ~} small, {@code -} an entry, {@code |} a row of a table whose widths and height {@code !table} says, {@code **} bold.
 */
final class ShippedTemplates {
    private static final String FONT = "Arial";
    private static final String INK = "17242A";
    private static final String ACCENT = "0B5D6E";
    private static final String MUTED = "55626A";
    private static final String BAND = "E2EFF0";
    private static final int TWIPS = 20;
    private static final int LONG_SIDE = 842;
    private static final int SHORT_SIDE = 595;
    private static final int MARGIN = 56;
    /** Of a sheet across: as many as are in a group sign on one page. */
    private static final int NARROW_MARGIN = 40;
    private static final int SIZE = 10;

    private final XWPFDocument document = new XWPFDocument();
    private boolean landscape;
    private List<Integer> shares = List.of();
    private int height;

    private ShippedTemplates() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        document.createStyles().setDefaultFonts(fonts);
    }

    /** The template as a .docx. */
    static byte[] bytes(DocumentKind kind) throws IOException {
        ShippedTemplates made = new ShippedTemplates();
        try (InputStream text = Objects.requireNonNull(
                ShippedTemplates.class.getResourceAsStream(kind.template() + ".txt"), kind.template());
                XWPFDocument document = made.document) {
            made.write(new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(List<String> lines) {
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("|")) {
                rows.add(line);
            } else {
                table(rows);
                rows.clear();
                line(line);
            }
        }
        table(rows);
        setUp();
    }

    private void line(String line) {
        if (line.equals("!landscape")) {
            landscape = true;
        } else if (line.startsWith("!table ")) {
            String[] words = line.split(" ");
            shares = List.of(words[1].split(",")).stream().map(Integer::valueOf).toList();
            height = Integer.parseInt(words[2]);
        } else if (line.startsWith("!footer ")) {
            say(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), line.substring(8), 8, MUTED, false);
        } else {
            paragraph(line);
        }
    }

    private void paragraph(String line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(4 * TWIPS);
        if (line.startsWith("## ")) {
            paragraph.setSpacingBefore(10 * TWIPS);
            say(paragraph, line.substring(3), SIZE + 1, ACCENT, true);
        } else if (line.startsWith("# ")) {
            paragraph.setSpacingAfter(10 * TWIPS);
            say(paragraph, line.substring(2), SIZE + 8, INK, true);
        } else if (line.startsWith("> ")) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            say(paragraph, line.substring(2), SIZE, INK, false);
        } else if (line.startsWith("~ ")) {
            say(paragraph, line.substring(2), SIZE - 2, MUTED, false);
        } else if (line.startsWith("- ")) {
            paragraph.setIndentationLeft(14 * TWIPS);
            say(paragraph, line.substring(2), SIZE, INK, false);
        } else {
            say(paragraph, line, SIZE, INK, false);
        }
    }

    /** Between doubled stars it is bold. */
    private static void say(XWPFParagraph paragraph, String text, int size, String colour, boolean bold) {
        String[] parts = text.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                XWPFRun run = paragraph.createRun();
                run.setText(parts[i]);
                run.setFontFamily(FONT);
                run.setFontSize(size);
                run.setColor(colour);
                run.setBold(bold || i % 2 == 1);
            }
        }
    }

    /** The first row is the head, which every page repeats. */
    private void table(List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), shares.size());
        int room = ((landscape ? LONG_SIDE : SHORT_SIDE) - 2 * margin()) * TWIPS;
        table.setWidth(room);
        table.setCellMargins(3 * TWIPS, 5 * TWIPS, 0, 5 * TWIPS);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf((long) room * share / 100)));
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            String[] cells = rows.get(r).substring(1).split("\\|", -1);
            for (int c = 0; c < shares.size(); c++) {
                cell(row.getCell(c), cells[c].strip(), room * shares.get(c) / 100, r == 0);
            }
            if (r == 0) {
                row.setRepeatHeader(true);
            } else if (height > 0) {
                row.setHeight(height * TWIPS);
                row.setHeightRule(TableRowHeightRule.AT_LEAST);
            }
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static void cell(XWPFTableCell cell, String text, int width, boolean head) {
        cell.setWidth(String.valueOf(width));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        say(paragraph, text, SIZE - 1, head ? ACCENT : INK, head);
        if (head) {
            cell.setColor(BAND);
        }
    }

    private int margin() {
        return landscape ? NARROW_MARGIN : MARGIN;
    }

    private void setUp() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf((long) (landscape ? LONG_SIDE : SHORT_SIDE) * TWIPS));
        size.setH(BigInteger.valueOf((long) (landscape ? SHORT_SIDE : LONG_SIDE) * TWIPS));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf((long) margin() * TWIPS);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(side);
        margins.setBottom(side);
        margins.setHeader(BigInteger.valueOf(28L * TWIPS));
        margins.setFooter(BigInteger.valueOf(28L * TWIPS));
        margins.setGutter(BigInteger.ZERO);
    }
}
