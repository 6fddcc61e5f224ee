package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.CompareReport.Comparison;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ListScopes.Scopes;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportPeriods;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the report screen shows, and what can be done with it. Knows no control. */
public final class ReportModel {
    private final Background background;
    private final ReportUseCases useCases;
    private final Prompts prompts;
    private final KeyLabels keyLabels;
    private final Supplier<String> author;

    private final Lane scopesLane = new Lane();
    private final Lane reportLane = new Lane();
    private final Lane comparisonLane = new Lane();
    private final Lane rowsLane = new Lane();
    private final ReadOnlyObjectWrapper<Scopes> scopes = new ReadOnlyObjectWrapper<>(Scopes.none());
    private final ReadOnlyObjectWrapper<Period> period;
    private final ReadOnlyObjectWrapper<ReportPeriods> periods;
    private final ReadOnlyObjectWrapper<Comparing> comparing = new ReadOnlyObjectWrapper<>(Comparing.PREVIOUS);
    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>(Scope.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Composed> composed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Drill> drill = new ReadOnlyObjectWrapper<>();
    private final ObservableList<FigureLine> lines = FXCollections.observableArrayList();
    private @Nullable Comparison comparison;

    /**
     * @param author who works here; asked off the JavaFX thread
     * @param first  the period to begin with
     */
    public ReportModel(Background background, ReportUseCases useCases, Prompts prompts, KeyLabels keyLabels,
            Supplier<String> author, Period first) {
        this.author = author;
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.keyLabels = keyLabels;
        this.period = new ReadOnlyObjectWrapper<>(first);
        this.periods = new ReadOnlyObjectWrapper<>(ReportPeriods.of(first));
    }

    /** Reads everything anew. */
    public void refresh() {
        background.read(scopesLane, useCases.listScopes()::list, scopes::set, this::failed);
        read();
    }

    /** Lets go of what is under way; an export goes on. */
    public void leave() {
        List.of(scopesLane, reportLane, comparisonLane, rowsLane).forEach(Lane::leave);
    }

    public void choosePeriod(Period other) {
        if (!other.equals(period.get())) {
            period.set(other);
            periods.set(new ReportPeriods(other, comparing.get().with(other, periods.get().compared())));
            read();
        }
    }

    /** Sets the figures beside those of another period. */
    public void compare(Comparing with) {
        comparing.set(with);
        compared(with.with(period.get(), periods.get().compared()));
    }

    /** Sets the figures beside those of this period, also when one goes on to the next. */
    public void compareWith(Period other) {
        comparing.set(Comparing.OTHER);
        compared(other);
    }

    private void compared(Period other) {
        if (!other.equals(periods.get().compared())) {
            periods.set(new ReportPeriods(period.get(), other));
            read();
        }
    }

    public void chooseScope(Scope other) {
        if (!other.equals(scope.get())) {
            scope.set(other);
            read();
        }
    }

    /** Both at once: what somebody was sent to. */
    public void choose(Period otherPeriod, Scope otherScope) {
        if (!otherPeriod.equals(period.get()) || !otherScope.equals(scope.get())) {
            period.set(otherPeriod);
            scope.set(otherScope);
            read();
        }
    }

    private void read() {
        Period asked = period.get();
        ReportPeriods askedPeriods = periods.get();
        Scope askedScope = scope.get();
        comparison = null;
        comparisonLane.leave();
        background.read(reportLane, () -> useCases.compose().compose(askedPeriods, askedScope), answer -> {
            if (answer instanceof Composed now) {
                composed.set(now);
                showLines();
                drillAgain();
                readComparison(asked, askedScope);
            } else {
                chooseScope(Scope.ALL); // what the scope named went away meanwhile
            }
        }, this::failed);
    }

    private void readComparison(Period asked, Scope askedScope) {
        background.read(comparisonLane, () -> useCases.compare().compare(asked, askedScope), answer -> {
            comparison = answer;
            showLines();
            drillAgain();
        }, this::failed);
    }

    private void showLines() {
        Composed now = composed.get();
        if (now == null) {
            return;
        }
        List<FigureLine> shown = new ArrayList<>();
        Indicator.Group group = null;
        for (Figure figure : now.current().figures()) {
            if (figure.indicator().group() != group) {
                group = figure.indicator().group();
                shown.add(new FigureLine.Heading(group));
            }
            shown.add(line(figure, now.previous()));
        }
        lines.setAll(shown);
    }

    private FigureLine.Value line(Figure figure, ActivityReport previous) {
        String code = figure.indicator().code();
        Comparison beside = comparison;
        if (beside == null) {
            return new FigureLine.Value(figure.indicator(), figure.value(), previous.getFigure(code).value(), null,
                    null, null,
                    List.of());
        }
        return new FigureLine.Value(figure.indicator(), figure.value(), previous.getFigure(code).value(),
                beside.yearBefore().getFigure(code).value(), beside.yearToDate().getFigure(code).value(),
                beside.targets().get(code),
                beside.trend().of(figure.indicator()));
    }

    /** Opens the panel behind a figure, on its first breakdown and all its rows. */
    public void drill(String code) {
        List<String> breakdowns = Indicators.get(code).breakdowns();
        drill(code, breakdowns.isEmpty() ? null : breakdowns.getFirst(), null);
    }

    /** Shows another breakdown of the figure behind which the panel is open. */
    public void breakDown(String breakdown) {
        Drill open = drill.get();
        if (open != null) {
            drill(open.line().indicator().code(), breakdown, null);
        }
    }

    /** Shows the rows of one key; once more: all rows again. */
    public void narrow(String key) {
        Drill open = drill.get();
        if (open != null) {
            drill(open.line().indicator().code(), open.breakdown(), key.equals(open.key()) ? null : key);
        }
    }

    /** Closes the panel. */
    public void closeDrill() {
        rowsLane.leave();
        drill.set(null);
    }

    private void drillAgain() {
        Drill open = drill.get();
        if (open != null) {
            drill(open.line().indicator().code(), open.breakdown(), open.key());
        }
    }

    private void drill(String code, @Nullable String breakdown, @Nullable String key) {
        Composed now = composed.get();
        if (now == null) {
            return;
        }
        FigureLine.Value line = line(now.current().getFigure(code), now.previous());
        List<Drill.Part> parts = breakdown == null ? List.of() : parts(now, code, breakdown);
        Drill open = new Drill(line, breakdown, parts, key, null);
        Drill before = drill.get();
        boolean sameRows = before != null && before.rows() != null && before.line().indicator().code().equals(code)
                && sameValue(before.line().value(), line.value()) && Objects.equals(before.breakdown(), breakdown)
                && Objects.equals(before.key(), key);
        drill.set(sameRows ? new Drill(line, breakdown, parts, key, before.rows()) : open);
        Period asked = period.get();
        Scope askedScope = scope.get();
        Indicator indicator = line.indicator();
        String of = key == null ? null : breakdown;
        background.read(rowsLane, () -> useCases.listRows().list(asked, askedScope, indicator, of, key),
                rows -> showRows(open, rows),
                this::failed);
    }

    private static boolean sameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private void showRows(Drill open, List<CountedRow> rows) {
        drill.set(new Drill(open.line(), open.breakdown(), open.parts(), open.key(), rows));
    }

    private List<Drill.Part> parts(Composed now, String code, String breakdown) {
        return keyLabels.parts(now.current().getFigure(code),
                now.previous().getFigure(code).by().getOrDefault(breakdown, Map.of()), breakdown, now.labels());
    }

    /** Asks below which counts are kept back, then for a place. */
    public void exportMasked(Consumer<Running> shown) {
        List<Option<Integer>> thresholds = Stream.of(Variant.USUAL_THRESHOLD, 3, 10, 11)
                .map(each -> new Option<>(each, keyLabels.words().get("reports.export.threshold", each))).toList();
        if (periods.get().overlap()) {
            prompts.tell(new Notice("reports.compared.masked", List.of(), null));
            return;
        }
        prompts.choose(new Question("reports.export.masked.title", "reports.export.masked.detail",
                "reports.command.export-masked", List.of()), thresholds)
                .ifPresent(threshold -> export(Variant.masked(threshold), shown));
    }

    /** Asks for a place and writes the workbook there. */
    public void export(Variant variant, Consumer<Running> shown) {
        Composed now = composed.get();
        if (now == null) {
            return;
        }
        FileQuestion question = new FileQuestion("reports.export.title", ExportReport.fileName(now.current()),
                "reports.export.kind",
                "xlsx");
        ReportPeriods both = new ReportPeriods(now.current().period(), now.previous().period());
        prompts.saveFile(question).ifPresent(path -> export(both, now.current().scope(), variant, path, shown));
    }

    private void export(ReportPeriods both, Scope of, Variant variant, Path path, Consumer<Running> shown) {
        // that rows went out is kept: closing the window waits for it
        Running running = background.longWriting(progress -> {
            progress.reached(0, -1);
            useCases.export().export(both, of, variant, path, author.get(), Locale.FRANCE,
                    progress::isStopped);
            return path;
        }, file -> exported(variant, file), failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "reports.problem.export-place" : "reports.problem.export", failure)));
        shown.accept(running);
    }

    private void exported(Variant variant, Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Notice.Action show = folder == null
                ? null
                : new Notice.Action("reports.export.show-folder", () -> prompts.showFolder(folder));
        prompts.tell(new Notice(variant.rows() ? "reports.export.done" : "reports.export.done-figures",
                List.of(String.valueOf(path.getFileName())), show));
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("reports.problem.read", failure));
    }

    public ReadOnlyObjectProperty<Scopes> scopesProperty() {
        return scopes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** The period with the one that it is compared with. */
    public ReadOnlyObjectProperty<ReportPeriods> periodsProperty() {
        return periods.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Comparing> comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** The report shown; null until the first one is there. */
    public ReadOnlyObjectProperty<@Nullable Composed> composedProperty() {
        return composed.getReadOnlyProperty();
    }

    /** The panel; null while it is closed. */
    public ReadOnlyObjectProperty<@Nullable Drill> drillProperty() {
        return drill.getReadOnlyProperty();
    }

    public ObservableList<FigureLine> lines() {
        return lines;
    }
}
