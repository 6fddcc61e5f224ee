package fr.captierslieux.sillage.formats.xlsx.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Fills the marks in the texts of drawings and charts: titles, boxes. Works on the parts of the file, so that nothing else of them changes. */
final class DrawingMarks {
    private static final Pattern PARTS = Pattern.compile("/xl/(drawings|charts)/[^/]+\\.xml");
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final Replacing replacing;

    DrawingMarks(Replacing replacing) {
        this.replacing = replacing;
    }

    void fill(OPCPackage file) throws IOException, InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            if (PARTS.matcher(part.getPartName().getName()).matches()) {
                fill(part);
            }
        }
    }

    private void fill(PackagePart part) throws IOException {
        try {
            Document document = read(part);
            NodeList texts = document.getElementsByTagNameNS(DRAWING, "t");
            boolean changed = false;
            for (int i = 0; i < texts.getLength(); i++) {
                changed |= fill(part, (Element) texts.item(i));
            }
            if (changed) {
                write(part, document);
            }
        } catch (SAXException | ParserConfigurationException | TransformerException damaged) {
            throw new IOException(part.getPartName().getName(), damaged);
        }
    }

    private boolean fill(PackagePart part, Element text) {
        String said = text.getTextContent();
        if (!MarkedText.isMarked(said)) {
            return false;
        }
        String name = part.getPartName().getName();
        MarkedText marked = new MarkedText(said);
        if (replacing.check(marked, name.substring(name.lastIndexOf('/') + 1), "")) {
            text.setTextContent(marked.replaced(replacing::said));
            return true;
        }
        return false;
    }

    /** No document type, no address: nothing of a template is asked for elsewhere. */
    private static Document read(PackagePart part) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream content = part.getInputStream()) {
            return factory.newDocumentBuilder().parse(content);
        }
    }

    private static void write(PackagePart part, Document document) throws IOException, TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (OutputStream content = part.getOutputStream()) {
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(content));
        }
    }
}
