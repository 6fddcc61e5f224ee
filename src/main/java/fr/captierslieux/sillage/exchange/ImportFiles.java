package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.territory.CommuneReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Takes exchange files into the store: all as one import, whole or not at all. Every fault of the whole input is found before anything
 * is written.
 */
public final class ImportFiles {
    private final List<TableReader> readers;
    private final Supplier<ImportStaging> stagings;
    private final CommuneReference communes;
    private final Clock clock;

    /**
     * @param readers  of the formats that files may have
     * @param stagings makes the place where the rows of one import wait
     */
    public ImportFiles(List<TableReader> readers, Supplier<ImportStaging> stagings, CommuneReference communes,
            Clock clock) {
        this.readers = List.copyOf(readers);
        this.stagings = stagings;
        this.communes = communes;
        this.clock = clock;
    }

    /**
     * @param paths  folders of CSV files, folders of such folders, or single files
     * @param author who imports, for the journal
     * @throws IOException when a file cannot be read for reasons of the disk
     */
    public ImportOutcome run(List<Path> paths, ImportOptions options, String author, ImportProgress progress)
            throws IOException {
        try (ImportStaging staging = stagings.get()) {
            ImportSources sources = new ImportSources(readers);
            List<ImportSources.Source> found = sources.find(paths);
            sources.faults().forEach(staging::fault);
            TableIntake intake = new TableIntake(staging, newCode -> cellReaders(staging, newCode), progress);
            for (ImportSources.Source source : found) {
                source.reader().read(source.path(), source.name(), intake);
            }
            if (!found.isEmpty() && intake.foundNothing()) { // workbooks without an exchange sheet
                staging.fault(Fault.ofFile(FaultKind.NOTHING_TO_READ, found.getFirst().name()));
            }
            return finish(staging, options, author, progress);
        }
    }

    /**
     * Takes rows that come from no file, as one import: what a person pasted.
     *
     * @param file   name of the exchange file that they are rows of
     * @param header its columns, as in the file
     * @param rows   exchange texts; faults name them by their number, counted from 1
     */
    public ImportOutcome runRows(String file, List<String> header, List<List<String>> rows, ImportOptions options,
            String author, ImportProgress progress) {
        try (ImportStaging staging = stagings.get()) {
            TableIntake intake = new TableIntake(staging, newCode -> cellReaders(staging, newCode), progress);
            if (intake.table(file, file, header)) {
                for (int i = 0; i < rows.size(); i++) {
                    intake.row(i + 1L, rows.get(i));
                }
            }
            return finish(staging, options, author, progress);
        }
    }

    private ImportOutcome finish(ImportStaging staging, ImportOptions options, String author,
            ImportProgress progress) {
        progress.at(ImportProgress.Step.CHECKING, "", 0);
        CellReaders readers = cellReaders(staging, (list, code) -> {
        });
        staging.check(options, (type, choices, cell) -> OwnFields.read(readers, type, choices, cell), progress);
        ImportOutcome checked = staging.outcome(options);
        return checked.isRefused() || options.run() == ImportOptions.Run.DRY_RUN
                ? checked
                : staging.write(options, author, progress);
    }

    private CellReaders cellReaders(ImportStaging staging, BiConsumer<String, String> newCode) {
        return new CellReaders(communes, LocalDate.now(clock), staging.listCodes(), newCode);
    }
}
