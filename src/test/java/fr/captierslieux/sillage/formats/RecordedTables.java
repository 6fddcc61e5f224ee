package fr.captierslieux.sillage.formats;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes what a reader finds and keeps it, as one line of text each so that tests read like the file. */
public final class RecordedTables implements TableReader.Sink {
    public final List<String> tables = new ArrayList<>();
    public final List<List<String>> headers = new ArrayList<>();
    public final List<Long> lines = new ArrayList<>();
    public final List<List<String>> rows = new ArrayList<>();
    public final List<Fault> faults = new ArrayList<>();

    public static RecordedTables read(TableReader reader, Path file) throws IOException {
        RecordedTables found = new RecordedTables();
        reader.read(file, file.getFileName().toString(), found);
        return found;
    }

    @Override
    public boolean table(String source, String name, List<String> header) {
        tables.add(source + " " + name);
        headers.add(header);
        return ExchangeFormat.findFile(name).isPresent();
    }

    @Override
    public void row(long line, List<String> cells) {
        lines.add(line);
        rows.add(List.copyOf(cells));
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** Kind, line, column, value and details of each fault. */
    public List<String> told() {
        return faults.stream()
                .map(fault -> (fault.kind() + " " + fault.line() + " " + fault.column() + " " + fault.value() + " "
                        + String.join("/", fault.details())).strip().replaceAll(" +", " "))
                .toList();
    }
}
