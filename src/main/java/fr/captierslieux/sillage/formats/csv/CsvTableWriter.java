package fr.captierslieux.sillage.formats.csv;

import fr.captierslieux.sillage.exchange.TableWriter;
import fr.captierslieux.sillage.formats.TargetFile;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a folder of CSV files: UTF-8 with byte-order mark, CRLF, quotes only where reading back needs them (separator,
 * quote, line break; blanks at either end need none). The files grow in a hidden folder. A new target then appears in one step; in a
 * folder that exists each file is replaced in one step and everything else stays.
 */
public final class CsvTableWriter implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final Path hidden;
    private final List<String> names = new ArrayList<>();
    private @Nullable FileOutputStream file;
    private @Nullable Writer out;
    private boolean finished;

    /** @param folder made when it is missing; its parent must exist or be makeable */
    public CsvTableWriter(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.exists(this.folder) && !Files.isDirectory(this.folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path parent = this.folder.getParent();
        // inside a folder that exists: it may be a link or another disk, and only there is a move one step
        Path place = parent == null || Files.isDirectory(this.folder) ? this.folder : parent;
        Files.createDirectories(place);
        hidden = Files.createDirectory(place.resolve("." + UUID.randomUUID() + ".tmp"));
    }

    @Override
    public void table(String name, List<String> header) throws IOException {
        closeTable();
        names.add(name + ".csv");
        file = new FileOutputStream(hidden.resolve(name + ".csv").toFile());
        // a lone surrogate would be written as a question mark: better no file than another text
        out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
        out.write(BYTE_ORDER_MARK);
        row(header);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        Writer writer = out;
        if (writer == null) {
            throw new IllegalStateException("no table begun");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(';');
            }
            writeCell(writer, cells.get(i));
        }
        writer.write("\r\n");
    }

    static void writeCell(Writer writer, String cell) throws IOException {
        if (!needsQuotes(cell)) {
            writer.write(cell);
            return;
        }
        writer.write('"');
        writer.write(cell.replace("\"", "\"\""));
        writer.write('"');
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void finish() throws IOException {
        closeTable();
        if (Files.isDirectory(folder)) {
            for (String name : names) {
                TargetFile.move(hidden.resolve(name), folder.resolve(name));
            }
            Files.delete(hidden);
        } else {
            TargetFile.move(hidden, folder);
        }
        finished = true;
    }

    private void closeTable() throws IOException {
        if (out != null && file != null) {
            out.flush();
            file.getFD().sync();
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        if (file != null) {
            file.close();
        }
        for (String name : names) {
            Files.deleteIfExists(hidden.resolve(name));
        }
        Files.deleteIfExists(hidden);
    }
}
