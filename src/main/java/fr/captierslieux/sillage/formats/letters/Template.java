package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.UnknownMark;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * Fills the marks of a .docx. A word processor may cut a mark into pieces of different looks: its text takes the look of the first
 * piece. Everything else of the template stays as it is.
 */
final class Template {
    /** A mark: letters, figures, dots and underscores between doubled braces. */
    static final Pattern MARK = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{N}_.]+)\\s*\\}\\}");

    private final String name;
    private final Marks marks;
    private final List<UnknownMark> unknown = new ArrayList<>();

    /** @param name file name of the template, for what is wrong with it */
    Template(String name, Marks marks) {
        this.name = name;
        this.marks = marks;
    }

    /** What it had that is not known. */
    List<UnknownMark> unknown() {
        return List.copyOf(unknown);
    }

    XWPFDocument fill(InputStream template) throws IOException {
        XWPFDocument document = new XWPFDocument(template);
        fill(document, document.getBodyElements(), "paragraph", "table");
        for (XWPFHeaderFooter header : document.getHeaderList()) {
            fill(document, header.getBodyElements(), "header", "header");
        }
        for (XWPFHeaderFooter footer : document.getFooterList()) {
            fill(document, footer.getBodyElements(), "footer", "footer");
        }
        return document;
    }

    /** A paragraph of marks for which nothing is known is left out, with the words around them. */
    private boolean saysNothing(String before, XWPFParagraph paragraph) {
        List<String> found = MARK.matcher(before).results().map(result -> result.group(1)).toList();
        return paragraph.getBody() instanceof XWPFDocument && !found.isEmpty()
                && found.stream().allMatch(mark -> "".equals(marks.texts().get(mark)));
    }

    private void fill(XWPFDocument document, List<IBodyElement> elements, String paragraphs, String tables) {
        int paragraph = 0;
        int table = 0;
        for (IBodyElement element : List.copyOf(elements)) {
            if (element instanceof XWPFParagraph each) {
                paragraph++;
                String before = Pieces.of(each).text();
                fill(each, Map.of(), paragraphs, paragraph);
                if (saysNothing(before, each)) {
                    document.removeBodyElement(document.getPosOfParagraph(each));
                }
            } else if (element instanceof XWPFTable each) {
                table++;
                fill(each, tables, table);
            }
        }
    }

    private void fill(XWPFTable table, String part, int number) {
        for (int at = table.getCTTbl().sizeOfTrArray() - 1; at >= 0; at--) {
            String list = list(row(table, at)).orElse("");
            if (!list.isEmpty()) {
                repeat(table, at, marks.lists().getOrDefault(list, List.of()).size());
            }
        }
        int entry = 0;
        String last = "";
        for (int at = 0; at < table.getCTTbl().sizeOfTrArray(); at++) {
            XWPFTableRow row = row(table, at);
            String list = list(row).orElse("");
            entry = list.equals(last) ? entry + 1 : 0;
            last = list;
            List<Map<String, String>> entries = marks.lists().getOrDefault(list, List.of());
            Map<String, String> own = entry < entries.size() ? entries.get(entry) : empty(row);
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs().forEach(each -> fill(each, list.isEmpty() ? Map.of() : own, part, number));
                cell.getTables().forEach(each -> fill(each, part, number));
            }
        }
    }

    /** The list whose entries a row repeats. */
    private Optional<String> list(XWPFTableRow row) {
        return found(row).stream().map(Marks::list).filter(marks.lists()::containsKey).findFirst();
    }

    private static Set<String> found(XWPFTableRow row) {
        return row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> MARK.matcher(Pieces.of(paragraph).text()).results())
                .map(result -> result.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A list without entries leaves one row with nothing in it. */
    private static Map<String, String> empty(XWPFTableRow row) {
        return found(row).stream().collect(Collectors.toMap(mark -> mark, mark -> "", (one, other) -> one));
    }

    /** The library's own rows do not follow what is put between them. */
    private static XWPFTableRow row(XWPFTable table, int at) {
        return new XWPFTableRow(table.getCTTbl().getTrArray(at), table);
    }

    private static void repeat(XWPFTable table, int at, int entries) {
        CTRow pattern = (CTRow) table.getCTTbl().getTrArray(at).copy();
        for (int i = 1; i < entries; i++) {
            table.getCTTbl().insertNewTr(at + i).set(pattern);
        }
    }

    private void fill(XWPFParagraph paragraph, Map<String, String> own, String part, int number) {
        Pieces pieces = Pieces.of(paragraph);
        Matcher matcher = MARK.matcher(pieces.text());
        List<Pieces.Change> changes = new ArrayList<>();
        while (matcher.find()) {
            String mark = matcher.group(1);
            String text = own.getOrDefault(mark, marks.texts().get(mark));
            if (text == null) {
                unknown.add(new UnknownMark(name, mark, part, number));
            } else {
                changes.add(new Pieces.Change(matcher.start(), matcher.end(), text));
            }
        }
        pieces.change(changes);
    }
}
