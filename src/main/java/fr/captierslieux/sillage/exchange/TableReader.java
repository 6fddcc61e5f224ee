package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads tables out of files of one format. Hostile input is answered with faults, within bounded memory, never with an exception. */
public interface TableReader {
    /** Whether this reader takes the file, judged by its name. */
    boolean reads(Path file);

    /**
     * Reads the whole file and tells what it finds.
     *
     * @param file   the file
     * @param source how faults name it
     * @throws IOException when the file cannot be read at all (the disk, not its content)
     */
    void read(Path file, String source, Sink sink) throws IOException;

    /** Takes what a reader finds, in the order of the file. */
    interface Sink {
        /**
         * A table begins.
         *
         * @param source how faults name it (for a sheet: file, {@code #}, sheet)
         * @param name   of the exchange file or sheet, without extension
         * @param header its first line, cells as written
         * @return whether its rows are wanted
         */
        boolean table(String source, String name, List<String> header);

        /**
         * A row of the table begun last. Texts are as written (line breaks inside a cell as LF); trimming and meaning are the taker's.
         *
         * @param line  line of the file where the row begins, counted from 1
         * @param cells as many as the header has
         */
        void row(long line, List<String> cells);

        /** Something is wrong; the reader goes on where it can. */
        void fault(Fault fault);
    }
}
