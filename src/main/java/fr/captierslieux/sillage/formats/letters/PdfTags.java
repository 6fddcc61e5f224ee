package fr.captierslieux.sillage.formats.letters;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/**
 * The tree that tells a screen reader what of a letter is a heading, a paragraph, a table with its rows, over all pages. What only
 * decorates, and what every page repeats, is no part of it.
 */
final class PdfTags {
    private static final String HEAD = "TH";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private COSArray ofPage = new COSArray();
    private @Nullable PDPage page;
    private boolean repeated;

    /** Draws. */
    interface Drawing {
        void onto(PDPageContentStream stream) throws IOException;
    }

    /** Does something that may draw. */
    interface Part {
        void draw() throws IOException;
    }

    PdfTags(PDDocument document) {
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        open.push(whole);
    }

    /** Goes on to a page; what is open stays so. */
    void turnTo(PDPage next) {
        page = next;
        next.setStructParents(parents.size());
        ofPage = new COSArray();
        parents.put(parents.size(), new PDParentTreeValue(ofPage));
    }

    /** A part that is read, with what is within it: {@code H1}, {@code P}, {@code Table}, {@code TR}, {@code TH}, {@code TD}. */
    void part(String role, Part within) throws IOException {
        if (repeated) {
            within.draw();
            return;
        }
        PDStructureElement parent = Objects.requireNonNull(open.peek());
        PDStructureElement element = new PDStructureElement(role, parent);
        if (role.equals(HEAD)) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            element.addAttribute(scope);
        }
        parent.appendKid(element);
        open.push(element);
        within.draw();
        open.pop();
    }

    /** What is within is seen on every page, and read once or not at all. */
    void repeated(Part within) throws IOException {
        boolean before = repeated;
        repeated = true;
        within.draw();
        repeated = before;
    }

    /** Draws what belongs to the part that is open. */
    void content(PDPageContentStream stream, Drawing drawing) throws IOException {
        PDStructureElement element = Objects.requireNonNull(open.peek());
        if (repeated || open.size() == 1) {
            ornament(stream, drawing);
            return;
        }
        int number = ofPage.size();
        PDMarkedContentReference here = new PDMarkedContentReference();
        here.setPage(page);
        here.setMCID(number);
        element.appendKid(here);
        ofPage.add(element.getCOSObject());
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        drawing.onto(stream);
        stream.endMarkedContent();
    }

    /** Draws what is only seen. */
    void ornament(PDPageContentStream stream, Drawing drawing) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        drawing.onto(stream);
        stream.endMarkedContent();
    }

    /** All pages are drawn. */
    void close() {
        PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        numbers.setNumbers(parents);
        root.setParentTree(numbers);
        root.setParentTreeNextKey(parents.size());
    }
}
