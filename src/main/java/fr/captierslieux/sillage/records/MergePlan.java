package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RowsNaming.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be written for one row to become part of another: the chosen values, and every reference to the one that goes. A row
 * whose key names it is another row then; where that one is there already, it takes what it lacks, and the first goes.
 */
final class MergePlan {
    private final RecordRepository records;
    private final RecordState kept;
    private final RecordState gone;
    private final List<RecordEdit> edits = new ArrayList<>();
    private final List<Naming> covered = new ArrayList<>();

    /** @param chosen what the kept row is to say, by header */
    MergePlan(RecordRepository records, ExchangeFile file, RecordState kept, RecordState gone,
            Map<String, String> chosen) {
        this.records = records;
        this.kept = kept;
        this.gone = gone;
        Map<String, Change> changes = new HashMap<>();
        chosen.forEach((header, text) -> {
            if (!text.equals(kept.text(header))) {
                changes.put(header, new Change(kept.text(header), text));
            }
        });
        edits.add(new RecordEdit(file.name(), kept.row(), kept.version(), changes));
        new RowsNaming(records, file).list(gone.text("code")).forEach(this::turn);
    }

    private void turn(Naming naming) {
        RecordState row = naming.row();
        if (row.row().equals(gone.row())) {
            return; // what goes says of itself what it said
        }
        String header = naming.column().header();
        if (naming.isKey()) {
            Optional<RecordState> there = records.find(naming.file(), moved(naming.file(), row, header, kept))
                    .filter(each -> !each.inBin());
            if (there.isPresent()) {
                covered.add(naming);
                fill(naming.file(), there.get(), row);
                return;
            }
        }
        String now = row.row().equals(kept.row()) ? "" : naming.isList() ? turned(row.text(header)) : code(kept);
        edits.add(new RecordEdit(naming.file().name(), row.row(), row.version(),
                Map.of(header, new Change(row.text(header), now))));
    }

    /** The identifier that a row has when its key names another. */
    static RowId moved(ExchangeFile file, RecordState row, String header, RecordState other) {
        return RowId.derived(file.entity(), file.key().stream()
                .map(part -> part.equals(header) ? code(other) : row.values().get(part)).toArray(String[]::new));
    }

    private static String code(RecordState row) {
        return row.text("code");
    }

    private String turned(String codes) {
        return Stream.of(codes.split("\\|")).map(each -> each.equals(code(gone)) ? code(kept) : each).distinct()
                .collect(Collectors.joining("|"));
    }

    /** What the row that stays does not say and the one that goes does. */
    private void fill(ExchangeFile file, RecordState stays, RecordState goes) {
        Map<String, Change> changes = new HashMap<>();
        for (ExchangeColumn column : file.columns()) {
            String text = goes.text(column.header());
            if (!file.isKey(column) && stays.text(column.header()).isEmpty() && !text.isEmpty()) {
                changes.put(column.header(), new Change("", text));
            }
        }
        if (!changes.isEmpty()) {
            edits.add(new RecordEdit(file.name(), stays.row(), stays.version(), changes));
        }
    }

    List<RecordEdit> edits() {
        return List.copyOf(edits);
    }

    /** Rows that go because the kept one has theirs already. */
    List<Naming> covered() {
        return List.copyOf(covered);
    }

    RecordState kept() {
        return kept;
    }

    RecordState gone() {
        return gone;
    }

    /** How many references are turned to the kept row. */
    int references() {
        return edits.size() - 1 + covered.size();
    }
}
