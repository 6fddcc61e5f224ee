package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.history.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at a row as it would stand, before anybody saves it: what is lawful and yet worth a look. The rules are those of saving. */
public final class CheckRecord {
    private final Transactions transactions;
    private final RecordRepository repository;

    public CheckRecord(Transactions transactions, RecordRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** @param edit texts that can be read; a field that cannot is empty, and breaks no rule */
    public List<FieldFault> check(RecordEdit edit) {
        ExchangeFile file = ExchangeFormat.getFile(edit.file());
        return transactions.read(() -> {
            Map<String, String> texts = new HashMap<>();
            if (edit.row() != null) {
                repository.find(file, edit.row()).ifPresent(row -> texts.putAll(row.values()));
            }
            edit.changes().forEach((header, change) -> {
                if (change.after().isEmpty()) {
                    texts.remove(header);
                } else {
                    texts.put(header, change.after());
                }
            });
            return Stream.concat(RowRules.check(0, file.name(), texts).stream(),
                    new RowsAround(0, file, texts, repository).check().stream())
                    .filter(fault -> fault.kind().severity() == Fault.Severity.WARNING).toList();
        });
    }
}
