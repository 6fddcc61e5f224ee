package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one XML part by the local names of its elements (transitional and strict OOXML differ in their namespaces only). What a
 * parser keeps for ever, names, and what it stacks, open elements, is limited here.
 */
abstract class PartHandler extends DefaultHandler {
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 5_000;
    /** Enough to be sure that a cut text is longer than any that is allowed, even when each half character is written {@code _xD83D_}. */
    private static final int LONGEST_TEXT = 450_000;

    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private int depth;

    /** An element begins. */
    abstract void begin(String name, Attributes attributes) throws SAXException;

    /** An element ends. */
    abstract void end(String name) throws SAXException;

    /** From here on characters are kept, after those kept before. */
    final void collect() {
        collecting = true;
    }

    final void pause() {
        collecting = false;
    }

    /** What was kept; the next begins empty. */
    final String takeText() {
        collecting = false;
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes)
            throws SAXException {
        depth++;
        names.add(qName);
        for (int i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.getQName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
        begin(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        end(localName);
    }

    @Override
    public final void characters(char[] ch, int start, int length) {
        if (collecting && text.length() < LONGEST_TEXT) {
            text.append(ch, start, length);
        }
    }

    static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** A whole number from 0, or null. */
    static @Nullable Integer findNumber(String text) {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return Integer.valueOf(text);
    }
}
