package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parts of a workbook. Everything unpacked counts against one budget that grows with the file, so that a small file that unpacks
 * to gigabytes stops early; document types (entities, external files) are refused; each part's checksum is verified.
 */
final class WorkbookFile implements AutoCloseable {
    /** What any file may unpack to, in bytes; beside it a hundred times its size, more than lawful sheets reach. */
    private static final long BASE_BUDGET = 64L << 20;
    private static final int BUDGET_RATIO = 100;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_DIRECTORY = 8 << 20;
    private static final int LONGEST_TAIL = 22 + 0xFFFF;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long budget;

    WorkbookFile(Path file) throws IOException, SAXException {
        budget = BASE_BUDGET + BUDGET_RATIO * file.toFile().length();
        checkDirectory(file);
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
        }
        zip.stream().forEach(entry -> entries.put(entry.getName().toLowerCase(Locale.ROOT), entry));
    }

    /** The directory at the end is held in memory by the unpacker: its length is looked at first. */
    private static void checkDirectory(Path file) throws IOException, WorkbookRefused {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(LONGEST_TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            for (int i = tail.length - 22; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    if (littleEndian(tail, i + 12) > LONGEST_DIRECTORY) {
                        throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
                    }
                    return;
                }
            }
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
    }

    private static long littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFFL) | (bytes[at + 1] & 0xFFL) << 8 | (bytes[at + 2] & 0xFFL) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }

    boolean has(String part) {
        return entries.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a part to its end.
     *
     * @throws IOException  when the disk fails
     * @throws SAXException when the part is missing, damaged or too large, or when the handler stopped
     */
    void read(String part, PartHandler handler) throws IOException, SAXException {
        ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            CheckedInputStream checked = new CheckedInputStream(new Counted(in), new CRC32());
            parse(checked, handler);
            checked.transferTo(OutputStream.nullOutputStream());
            if (checked.getChecksum().getValue() != entry.getCrc()) {
                throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
            }
        } catch (ZipException | EOFException | CharacterCodingException damaged) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        } catch (OverBudget tooLarge) {
            throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
        }
    }

    private static void parse(InputStream in, PartHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new PartText(in)), handler);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXParseException malformed) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More was unpacked than the file may hold. */
    static final class OverBudget extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is unpacked. */
    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            budget -= Math.max(0, read);
            if (budget < 0) {
                throw new OverBudget();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
