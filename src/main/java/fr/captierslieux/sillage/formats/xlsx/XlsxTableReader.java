package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.TableReader;
import fr.captierslieux.sillage.formats.TableGate;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/**
 * Reads the exchange tables of a workbook, a sheet each, as streams. A table that was too long for one sheet continues on
 * {@code name (2)}. What cannot be read is told and the next sheet is read.
 */
public final class XlsxTableReader implements TableReader {
    private static final Pattern CONTINUED = Pattern.compile("(.+) \\(([2-9]|[1-9]\\d{1,2})\\)");
    /** How files begin that are no zip but an older container: encrypted workbooks, and workbooks of before 2007. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};

    @Override
    public boolean reads(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    @Override
    public void read(Path file, String source, Sink sink) throws IOException {
        if (isCompound(file)) {
            sink.fault(Fault.ofFile(holdsEncryption(file) ? FaultKind.ENCRYPTED_WORKBOOK : FaultKind.DAMAGED_WORKBOOK,
                    source));
            return;
        }
        try (WorkbookFile workbook = new WorkbookFile(file)) {
            WorkbookParts parts = WorkbookParts.find(workbook);
            CellStyles styles = new CellStyles();
            if (workbook.has(parts.styles())) {
                workbook.read(parts.styles(), styles);
            }
            SharedTexts texts = new SharedTexts();
            if (workbook.has(parts.sharedStrings())) {
                workbook.read(parts.sharedStrings(), texts);
            }
            CellValues values = new CellValues(styles, texts, parts.from1904());
            for (WorkbookParts.Sheet sheet : parts.sheets()) {
                readSheet(workbook, sheet, source + "#" + sheet.name(), values, sink);
            }
        } catch (WorkbookRefused refused) {
            sink.fault(Fault.ofFile(refused.kind(), source));
        } catch (SAXException malformed) {
            sink.fault(Fault.ofFile(FaultKind.DAMAGED_WORKBOOK, source));
        }
    }

    private static void readSheet(WorkbookFile workbook, WorkbookParts.Sheet sheet, String source, CellValues values,
            Sink sink)
            throws IOException, SAXException {
        String name = tableOf(sheet.name());
        SheetTable table = new SheetTable(source, name, values, sink);
        try {
            workbook.read(sheet.part(), new SheetRows(table));
            if (!table.hasHeader() && ExchangeFormat.findFile(name).isPresent()) {
                sink.fault(Fault.ofFile(FaultKind.EMPTY_FILE, source));
            } else if (!table.hasHeader()) {
                TableGate.open(source, name, 0, List.of(), sink);
            }
        } catch (SheetTable.NotWanted unwanted) {
            return;
        } catch (WorkbookRefused refused) {
            if (refused.kind() == FaultKind.WORKBOOK_TOO_LARGE) {
                throw refused;
            }
            sink.fault(Fault.ofFile(refused.kind(), source));
        }
    }

    private static String tableOf(String sheet) {
        Matcher continued = CONTINUED.matcher(sheet);
        boolean known = continued.matches() && ExchangeFormat.findFile(continued.group(1)).isPresent();
        return known ? continued.group(1) : sheet;
    }

    private static boolean isCompound(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(COMPOUND.length), COMPOUND);
        }
    }

    /** Looks for the name of the stream that holds the encrypted zip; a workbook of before 2007 has none. */
    private static boolean holdsEncryption(Path file) throws IOException {
        byte[] wanted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if ((byte) b == wanted[matched]) {
                    matched++;
                } else {
                    matched = (byte) b == wanted[0] ? 1 : 0;
                }
                if (matched == wanted.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
