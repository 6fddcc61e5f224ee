package fr.captierslieux.sillage.formats.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What stands on a page, with the tree that tells a screen reader what is a heading, what a paragraph, and what only decorates. */
final class TaggedContent implements AutoCloseable {
    private final PDPage page;
    private final PDPageContentStream stream;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    private final COSArray parts = new COSArray();

    TaggedContent(PDDocument document, PDPage page) throws IOException {
        this.page = page;
        this.stream = new PDPageContentStream(document, page);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        page.setStructParents(0);
    }

    /** Draws. */
    interface Drawing {
        void onto(PDPageContentStream stream) throws IOException;
    }

    /**
     * A part that is read.
     *
     * @param role as PDF names it: {@code H1}, {@code H2}, {@code P}
     */
    void part(String role, Drawing drawing) throws IOException {
        PDStructureElement element = new PDStructureElement(role, whole);
        element.setPage(page);
        element.getCOSObject().setInt(COSName.K, parts.size());
        whole.appendKid(element);
        stream.beginMarkedContent(COSName.getPDFName(role), parts.size());
        parts.add(element.getCOSObject());
        drawing.onto(stream);
        stream.endMarkedContent();
    }

    /** What is only seen. */
    void ornament(Drawing drawing) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        drawing.onto(stream);
        stream.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(0, new PDParentTreeValue(parts)));
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
        stream.close();
    }
}
