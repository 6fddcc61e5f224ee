package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes an entry of a list out of what forms offer, brings it back, or moves it; rows that have it are left as they are. */
public final class EditEntry {
    private static final ExchangeFile FILE = ExchangeFormat.getFile("listes");

    private final Transactions transactions;
    private final RecordRepository records;
    private final SaveRecords save;

    public EditEntry(Transactions transactions, RecordRepository records, SaveRecords save) {
        this.transactions = transactions;
        this.records = records;
        this.save = save;
    }

    /** Which way an entry goes. */
    public enum Way {
        UP, DOWN
    }

    /** Offers the entry no more. */
    public SaveOutcome retire(String list, String code, String author) {
        return save("retire-list_code", List.of(edit(list, code, "retire", "O")), author);
    }

    /** Offers the entry again. */
    public SaveOutcome bringBack(String list, String code, String author) {
        return save("edit-list_code", List.of(edit(list, code, "retire", "")), author);
    }

    /** Moves an entry by one place; nothing where there is no further place. */
    public SaveOutcome move(String list, String code, Way way, String author) {
        List<RecordEdit> edits = new ArrayList<>();
        transactions.read(() -> places(records.lists(), list, code, way)).forEach(
                (moved, place) -> edits.add(edit(list, moved, "ordre", String.valueOf(place))));
        return save("order-list_code", edits, author);
    }

    private static Map<String, Long> places(NetworkLists lists, String list, String code, Way way) {
        return NewPlaces.move(lists.codes(list), lists.places(list), code, way);
    }

    private RecordEdit edit(String list, String code, String header, String text) {
        RowId row = RowId.derived(FILE.entity(), list, code);
        Optional<RecordState> there = transactions.read(() -> records.find(FILE, row)).filter(each -> !each.inBin());
        return there.isPresent()
                ? new RecordEdit(FILE.name(), row, there.get().version(),
                        Map.of(header, new Change(there.get().text(header), text)))
                : RecordEdit.create(FILE.name(),
                        Map.of("liste", ListNames.exchanged(list), "code", code, header, text));
    }

    private SaveOutcome save(String gesture, List<RecordEdit> edits, String author) {
        return save.save(new Gesture(gesture, author), edits);
    }
}
