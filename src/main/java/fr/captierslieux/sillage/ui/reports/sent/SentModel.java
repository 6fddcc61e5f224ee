package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.ChangedFigure;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.ChangedKey;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The reports that went out, what became other since one of them, and the rows that make it. Knows no control. */
public final class SentModel {
    private final Background background;
    private final SentUseCases useCases;
    private final Prompts prompts;
    private final KeyLabels names;
    private final Lane listLane = new Lane();
    private final Lane compareLane = new Lane();
    private final Lane rowsLane = new Lane();
    private final ObservableList<SentReport> reports = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SentReport> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ChangeLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ChangeLine> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<ChangedRow>> rows = new ReadOnlyObjectWrapper<>();
    private @Nullable RowId wanted;

    /** @param names how the parts of figures are read */
    public SentModel(Background background, SentUseCases useCases, Prompts prompts, KeyLabels names) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.names = names;
    }

    /** Reads everything anew, keeping what is chosen. */
    void refresh() {
        background.read(listLane, useCases.list()::list, all -> {
            SentReport before = chosen.get();
            reports.setAll(all);
            RowId kept = wanted != null ? wanted : before == null ? null : before.row();
            wanted = null;
            choose(all.stream().filter(each -> each.row().equals(kept)).findFirst()
                    .or(() -> all.stream().findFirst()).orElse(null));
        }, this::failed);
    }

    /** Shows this one when the reports are read next. */
    public void want(SentReport report) {
        wanted = report.row();
    }

    /** Shows what became other since a report went out; null for none. */
    void choose(@Nullable SentReport report) {
        SentReport before = chosen.get();
        boolean same = before != null && report != null && before.row().equals(report.row());
        chosen.set(report);
        if (!same) {
            comparison.set(null);
            lines.clear();
            select(null);
        }
        if (report == null) {
            compareLane.leave();
        } else {
            background.read(compareLane, () -> useCases.compare().compare(report), this::show, this::failed);
        }
    }

    private void show(Comparison read) {
        comparison.set(read);
        List<ChangeLine> made = new ArrayList<>();
        for (ChangedFigure figure : read.changed()) {
            made.add(new ChangeLine(figure.indicator(), null, null, "", figure.sent(), figure.now(), figure.rows()));
            figure.keys().forEach((breakdown, keys) -> keys
                    .forEach(key -> made.add(part(figure, breakdown, key, read))));
        }
        ChangeLine kept = line.get();
        lines.setAll(made);
        select(kept == null
                ? made.stream().findFirst().orElse(null)
                : made.stream().filter(each -> isSame(each, kept)).findFirst()
                        .orElse(made.stream().findFirst().orElse(null)));
    }

    private ChangeLine part(ChangedFigure figure, String breakdown, ChangedKey key, Comparison read) {
        return new ChangeLine(figure.indicator(), breakdown, key.key(),
                names.label(figure.indicator(), breakdown, key.key(), read.labels()), key.sent(), key.now(), 0);
    }

    private static boolean isSame(ChangeLine one, ChangeLine other) {
        return one.indicator().equals(other.indicator()) && Objects.equals(one.breakdown(), other.breakdown())
                && Objects.equals(one.key(), other.key());
    }

    /** Shows the rows behind a line; null for none. */
    void select(@Nullable ChangeLine wantedLine) {
        ChangeLine before = line.get();
        line.set(wantedLine);
        if (before == null || wantedLine == null || !isSame(before, wantedLine)) {
            rows.set(null);
        }
        SentReport report = chosen.get();
        if (wantedLine == null || report == null) {
            rowsLane.leave();
        } else {
            background.read(rowsLane, () -> useCases.compare().listChanges(report, wantedLine.indicator(),
                    wantedLine.breakdown(), wantedLine.key()), rows::set, this::failed);
        }
    }

    /** Asks for a place and writes the file there as it went out. */
    void takeOutFile() {
        SentReport report = chosen.get();
        if (report != null) {
            prompts.saveFile(
                    new FileQuestion("reports.sent.place", report.file().name(), "reports.export.kind", "xlsx"))
                    .ifPresent(path -> takeOut(report, path));
        }
    }

    private void takeOut(SentReport report, Path path) {
        background.longRunning(progress -> useCases.takeOut().takeOut(report, path), written -> {
            Path folder = path.toAbsolutePath().getParent();
            prompts.tell(new Notice(written ? "reports.sent.file-told" : "reports.sent.file-gone",
                    List.of(String.valueOf(path.getFileName())),
                    written && folder != null
                            ? new Notice.Action("reports.export.show-folder", () -> prompts.showFolder(folder))
                            : null));
        }, failure -> prompts.problem(new Problem("reports.problem.export-place", failure)));
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("reports.sent.problem.read", failure));
    }

    /** Lets go of what is under way. */
    void leave() {
        List.of(listLane, compareLane, rowsLane).forEach(Lane::leave);
    }

    ObservableList<SentReport> reports() {
        return reports;
    }

    /** The report that is shown; null for none. */
    ReadOnlyObjectProperty<@Nullable SentReport> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What became other; null until it is read. */
    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    ObservableList<ChangeLine> lines() {
        return lines;
    }

    /** The line whose rows are shown; null for none. */
    ReadOnlyObjectProperty<@Nullable ChangeLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The rows behind it; null until they are read. */
    ReadOnlyObjectProperty<@Nullable List<ChangedRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
