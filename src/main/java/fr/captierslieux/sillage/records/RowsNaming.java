package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import java.util.ArrayList;
import java.util.List;

/** Every living row that names a row of a file, by the exchange format's own word: one reference, or one of a list. */
final class RowsNaming {
    private final RecordRepository records;
    private final ExchangeFile named;

    RowsNaming(RecordRepository records, ExchangeFile named) {
        this.records = records;
        this.named = named;
    }

    /** A row and the column by which it names. */
    record Naming(ExchangeFile file, ExchangeColumn column, RecordState row) {
        boolean isList() {
            return column.kind() instanceof ColumnKind.ReferenceList;
        }

        boolean isKey() {
            return file.isKey(column);
        }
    }

    List<Naming> list(String code) {
        List<Naming> found = new ArrayList<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            for (ExchangeColumn column : file.columns()) {
                if (names(column)) {
                    records.listNaming(file, column.header(), code)
                            .forEach(row -> found.add(new Naming(file, column, row)));
                }
            }
        }
        return found;
    }

    private boolean names(ExchangeColumn column) {
        return switch (column.kind()) {
            case ColumnKind.Reference reference -> reference.file().equals(named.name());
            case ColumnKind.ReferenceList reference -> reference.file().equals(named.name());
            default -> false;
        };
    }
}
