package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.history.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the whole store as exchange files, of one moment; importing them into an empty store gives the same files again. */
public final class ExportFiles {
    private static final int ROWS_BETWEEN_SIGNS = 2_000;

    private final Transactions transactions;
    private final ExchangeRows rows;
    private final TableWriters writers;

    public ExportFiles(Transactions transactions, ExchangeRows rows, TableWriters writers) {
        this.transactions = transactions;
        this.rows = rows;
        this.writers = writers;
    }

    /**
     * @param target a folder, or a file whose name ends with {@code .xlsx}; appears whole or not at all
     * @return how many rows were written
     */
    public long run(Path target, ImportProgress progress) throws IOException {
        try (TableWriter writer = writers.open(target)) {
            long written = transactions.read(() -> {
                try {
                    return write(writer, progress);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            writer.finish();
            return written;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private long write(TableWriter writer, ImportProgress progress) throws IOException {
        long count = 0;
        for (ExchangeFile file : ExchangeFormat.files()) {
            progress.at(ImportProgress.Step.WRITING, file.name(), 0);
            count += new FileExport(writer, file, rows.ownFields(file), progress).run();
        }
        return count;
    }

    /** One file of an export. */
    private final class FileExport implements ExchangeRows.Taker {
        private final TableWriter writer;
        private final ExchangeFile file;
        private final List<String> ownFields;
        private final ImportProgress progress;
        private final List<String> cells = new ArrayList<>();
        private final boolean[] written;
        private boolean begun;
        private long count;

        FileExport(TableWriter writer, ExchangeFile file, List<String> ownFields, ImportProgress progress) {
            this.writer = writer;
            this.file = file;
            this.ownFields = ownFields;
            this.progress = progress;
            this.written = new boolean[file.columns().size()];
            for (int i = 0; i < written.length; i++) {
                ExchangeColumn column = file.columns().get(i);
                written[i] = column.written() == ExchangeColumn.Written.ALWAYS || rows.says(file, column);
            }
        }

        long run() throws IOException {
            if (file.written() == ExchangeFile.Written.ALWAYS) {
                begin();
            }
            rows.read(file, ownFields, this);
            return count;
        }

        private void begin() throws IOException {
            List<String> header = new ArrayList<>();
            for (int i = 0; i < written.length; i++) {
                if (written[i]) {
                    header.add(file.columns().get(i).header());
                }
            }
            ownFields.forEach(code -> header.add(OwnFields.header(code)));
            writer.table(file.name(), header);
            begun = true;
        }

        @Override
        public void take(@Nullable Object[] values) throws IOException {
            if (!begun) {
                begin();
            }
            cells.clear();
            for (int i = 0; i < written.length; i++) {
                if (written[i]) {
                    cells.add(CellTexts.written(file.columns().get(i).kind(), values[i]));
                }
            }
            for (int i = written.length; i < values.length; i++) {
                Object value = values[i];
                cells.add(value == null ? "" : value.toString());
            }
            writer.row(cells);
            if (++count % ROWS_BETWEEN_SIGNS == 0) {
                progress.at(ImportProgress.Step.WRITING, file.name(), count);
            }
        }
    }
}
