package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.lists.NetworkLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens a row for a form, with what the form offers. */
public final class OpenRecord {
    private final Transactions transactions;
    private final RecordRepository repository;

    public OpenRecord(Transactions transactions, RecordRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** The row; empty when there is none or it was erased. */
    public Optional<RecordState> open(String file, RowId row) {
        return transactions.read(() -> repository.find(ExchangeFormat.getFile(file), row));
    }

    /** The row with this code. */
    public Optional<RecordState> open(String file, String code) {
        ExchangeFile format = ExchangeFormat.getFile(file);
        return transactions.read(() -> repository.findCode(format, code).flatMap(row -> repository.find(format, row)));
    }

    /** The fields of one's own of a file, by label. */
    public List<OwnField> listOwnFields(String file) {
        return transactions.read(() -> repository.listOwnFields(ExchangeFormat.getFile(file)));
    }

    /** The lists as the network uses them. */
    public NetworkLists lists() {
        return transactions.read(repository::lists);
    }

    /** Rows of a file that a person may mean by what is typed, the likeliest first. */
    public List<Choice> suggest(String file, String typed, int limit) {
        return transactions.read(() -> repository.suggest(ExchangeFormat.getFile(file), typed, limit));
    }

    /** The team of the project of a case: code, name, code of the role; the main person first. */
    public List<Choice> listTeam(String caseCode) {
        return transactions.read(() -> repository.listTeam(caseCode));
    }

    /** The living rows of a file that name the row with this code in a column. */
    public List<RecordState> listNaming(String file, String header, String code) {
        return transactions.read(() -> repository.listNaming(ExchangeFormat.getFile(file), header, code));
    }

    /** How rows are read, by code; codes of rows that are not there are left out. */
    public Map<String, Choice> describe(String file, List<String> codes) {
        return transactions.read(() -> {
            Map<String, Choice> described = new LinkedHashMap<>();
            for (String code : codes) {
                repository.describe(ExchangeFormat.getFile(file), code)
                        .ifPresent(choice -> described.put(code, choice));
            }
            return described;
        });
    }
}
