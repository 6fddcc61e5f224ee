package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.ui.forms.FormUseCases;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.forms.Reading.Understood;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads pasted rows by the rules of import: all faults of all cells, then the import itself. Off the JavaFX thread. */
final class PasteCheck {
    /** Stands for a code that is given when the rows are written. */
    private static final String UNTIL_GIVEN = "COLLE-";
    /** What new rows say where no column says it, as in a form: nobody writes in a spreadsheet that a meeting is arranged. */
    private static final Map<String, Map<String, String>> GIVEN = Map.of("rendez_vous", Map.of("statut", "PREVU"));

    private final ExchangeFile file;
    private final List<String> matched;
    private final List<List<String>> rows;
    private final CellMeaning meaning;
    private final List<Map<Integer, NotUnderstood>> faults = new ArrayList<>();

    /**
     * @param matched header of each column; empty for one that is left out
     * @param rows    cells as they stand
     */
    PasteCheck(ExchangeFile file, List<String> matched, List<List<String>> rows, CellMeaning meaning) {
        this.file = file;
        this.matched = matched;
        this.rows = rows;
        this.meaning = meaning;
        rows.forEach(row -> faults.add(new HashMap<>()));
    }

    /**
     * What came of it.
     *
     * @param faults  of each row by column; the column -1 stands for the row as a whole
     * @param outcome of the import; null when the cells could not be read
     */
    record Result(List<Map<Integer, NotUnderstood>> faults, @Nullable ImportOutcome outcome) {
    }

    Result run(ImportFiles importFiles, FormUseCases useCases, ImportOptions.Run run, String author) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            texts.add(texts(i));
        }
        List<String> header = new ArrayList<>(matched.stream().filter(each -> !each.isEmpty()).toList());
        boolean givesCodes = file.hasCode() && !header.contains("code");
        if (faults.stream().anyMatch(row -> !row.isEmpty())) {
            return new Result(faults, null);
        }
        if (givesCodes) {
            giveCodes(header, texts, useCases, run);
        }
        ImportOutcome outcome = importFiles.runRows(file.name(), header, texts,
                new ImportOptions(run, ImportOptions.Faulty.REFUSE_ALL), author, ImportProgress.SILENT);
        outcome.faults().stream().filter(Fault::stops).forEach(this::place);
        return new Result(faults, outcome);
    }

    private List<String> texts(int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < matched.size(); column++) {
            String header = matched.get(column);
            if (!header.isEmpty()) {
                String text = "";
                switch (meaning.read(header, rows.get(row).get(column))) {
                    case Understood understood -> text = understood.exchange();
                    case NotUnderstood wrong -> faults.get(row).put(column, wrong);
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private void giveCodes(List<String> header, List<List<String>> texts, FormUseCases useCases,
            ImportOptions.Run run) {
        List<String> codes = run == ImportOptions.Run.WRITE ? useCases.codes().give(texts.size()) : List.of();
        header.addFirst("code");
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).addFirst(codes.isEmpty() ? UNTIL_GIVEN + i : codes.get(i));
        }
        GIVEN.getOrDefault(file.name(), Map.of()).forEach((given, text) -> {
            if (!header.contains(given)) {
                header.add(given);
                texts.forEach(row -> row.add(text));
            }
        });
    }

    private void place(Fault fault) {
        int row = (int) fault.line() - 1;
        int column = fault.column().isEmpty() ? -1 : matched.indexOf(fault.column());
        NotUnderstood wrong = new NotUnderstood(fault.kind().name(), fault.details());
        faults.get(Math.clamp(row, 0, faults.size() - 1)).put(column, wrong);
    }
}
