package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ChosenFigures;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ListScopes.Scopes;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.Standing;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.dashboard.Behind.OfFigure;
import fr.captierslieux.sillage.ui.dashboard.Behind.OfStep;
import fr.captierslieux.sillage.ui.dashboard.Behind.Pressed;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.reports.Drill.Part;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the dashboard shows, which figure the charts are of, and what was pressed. Knows no control. */
public final class DashboardModel {
    /** The figures that stand above the charts. */
    public static final List<Indicator> KEY_FIGURES = List.of("A1", "C2", "C1", "C5", "E1", "E4").stream()
            .map(Indicators::get).toList();
    /** What the themes of follow-ups are told by, whatever figure is chosen. */
    public static final Indicator THEMES = Indicators.get("C8");
    private static final Indicator FIRST = Indicators.get("C1");
    /** Those that are taken over every follow-up of the period: read beside the others, at once. */
    private static final List<Indicator> OF_FOLLOW_UPS = List.of(Indicators.get("C5"), THEMES);

    private final Background background;
    private final DashboardUseCases useCases;
    private final Prompts prompts;
    private final KeyLabels keyLabels;

    private final Lane scopesLane = new Lane();
    private final Lane figuresLane = new Lane();
    private final Lane followUpsLane = new Lane();
    private final Lane funnelLane = new Lane();
    private final Lane recentLane = new Lane();
    private final Lane evolutionLane = new Lane();
    private final Lane rowsLane = new Lane();
    private final ReadOnlyObjectWrapper<Scopes> scopes = new ReadOnlyObjectWrapper<>(Scopes.none());
    private final ReadOnlyObjectWrapper<Period> period;
    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>(Scope.ALL);
    private final ReadOnlyObjectWrapper<Indicator> chosen = new ReadOnlyObjectWrapper<>(FIRST);
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.PERIODS);
    private final ReadOnlyObjectWrapper<@Nullable ChosenFigures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Funnel> funnel = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FigureSeries> recent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FigureSeries> evolution = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Behind> behind = new ReadOnlyObjectWrapper<>();

    /** @param first the period to begin with */
    public DashboardModel(Background background, DashboardUseCases useCases, Prompts prompts, KeyLabels keyLabels,
            Period first) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.keyLabels = keyLabels;
        this.period = new ReadOnlyObjectWrapper<>(first);
    }

    /** Reads everything anew, keeping what is chosen. */
    public void refresh() {
        background.read(scopesLane, useCases.listScopes()::list, scopes::set, this::failed);
        readAll();
    }

    /** Lets go of what is under way. */
    public void leave() {
        List.of(scopesLane, figuresLane, followUpsLane, funnelLane, recentLane, evolutionLane, rowsLane)
                .forEach(Lane::leave);
    }

    public void choosePeriod(Period other) {
        if (!other.equals(period.get())) {
            period.set(other);
            readAll();
        }
    }

    public void chooseScope(Scope other) {
        if (!other.equals(scope.get())) {
            scope.set(other);
            readAll();
        }
    }

    /** Draws the charts of another figure. */
    public void choose(Indicator other) {
        if (!other.equals(chosen.get())) {
            chosen.set(other);
            ChosenFigures there = figures.get();
            if (there == null || there.find(other).isEmpty()) {
                readFigures();
            }
            readEvolution();
        }
    }

    public void choose(Span other) {
        if (other != span.get()) {
            span.set(other);
            readEvolution();
        }
    }

    private void readAll() {
        Period asked = period.get();
        Scope askedScope = scope.get();
        readFigures();
        background.read(funnelLane, () -> useCases.funnel().read(asked, askedScope), funnel::set, this::failed);
        background.read(recentLane,
                () -> useCases.series().read(Span.PERIODS.periods(asked), askedScope, KEY_FIGURES), recent::set,
                this::failed);
        readEvolution();
        Behind open = behind.get();
        if (open != null) {
            closeBehind(); // what was pressed was of other figures
        }
    }

    private void readFigures() {
        Period asked = period.get();
        Scope askedScope = scope.get();
        Set<Indicator> shown = new LinkedHashSet<>(KEY_FIGURES);
        shown.add(chosen.get());
        OF_FOLLOW_UPS.forEach(shown::remove);
        background.read(figuresLane, () -> useCases.figures().compute(asked, askedScope, shown), this::take,
                this::failed);
        background.read(followUpsLane, () -> useCases.figures().compute(asked, askedScope, OF_FOLLOW_UPS), this::take,
                this::failed);
    }

    private void take(Optional<ChosenFigures> answer) {
        ChosenFigures there = figures.get();
        answer.ifPresentOrElse(now -> figures.set(there == null ? now : there.with(now)),
                () -> chooseScope(Scope.ALL)); // what the scope named went away meanwhile
    }

    private void readEvolution() {
        List<Period> periods = span.get().periods(period.get());
        Scope askedScope = scope.get();
        List<Indicator> asked = List.of(chosen.get());
        background.read(evolutionLane, () -> useCases.series().read(periods, askedScope, asked), evolution::set,
                this::failed);
    }

    /** The parts of a figure, largest first; stages in their order. */
    public List<Part> parts(Indicator indicator, String breakdown) {
        ChosenFigures there = figures.get();
        if (there == null) {
            return List.of();
        }
        return there.find(indicator).map(figure -> keyLabels.parts(figure, Map.of(), breakdown, there.labels()))
                .orElse(List.of());
    }

    /** The value of a figure in the period; null where it is undefined or not there yet. */
    public @Nullable BigDecimal value(Indicator indicator) {
        ChosenFigures there = figures.get();
        return there == null ? null : there.find(indicator).map(Figure::value).orElse(null);
    }

    /** The last periods of a figure that stands above the charts, the one that is shown last; empty until they are there. */
    public List<@Nullable BigDecimal> recent(Indicator indicator) {
        FigureSeries there = recent.get();
        return there == null || !there.periods().getLast().equals(period.get())
                ? List.of()
                : new ArrayList<>(there.of(indicator));
    }

    /** Whether nothing at all is counted in the period and scope. */
    public boolean isEmpty() {
        ChosenFigures there = figures.get();
        Funnel way = funnel.get();
        return there != null && way != null && way.entered() == 0
                && Stream.of(FIRST, THEMES).allMatch(each -> there.find(each).isPresent())
                && there.figures().stream().allMatch(figure -> figure.value() == null || figure.value().signum() == 0);
    }

    /** Shows the rows of a figure of the period. */
    public void press(Indicator indicator) {
        press(new OfFigure(indicator, period.get(), null, null, "", value(indicator)));
    }

    /** Shows the rows of a part of a figure. */
    public void press(Indicator indicator, String breakdown, Part part) {
        press(new OfFigure(indicator, period.get(), breakdown, part.key(), part.label(), part.value()));
    }

    /** Shows the rows of a figure of another period. */
    public void press(Indicator indicator, Period other, @Nullable BigDecimal value) {
        press(new OfFigure(indicator, other, null, null, "", value));
    }

    /** Shows the cases that stand so to a step. */
    public void press(FunnelStep step, Standing standing) {
        Funnel there = funnel.get();
        if (there != null) {
            press(new OfStep(there.period(), step, standing, there.get(step).count(standing)));
        }
    }

    private void press(Pressed what) {
        behind.set(new Behind(what, null));
        Scope askedScope = scope.get();
        Supplier<List<CountedRow>> rows = switch (what) {
            case OfFigure of -> () -> useCases.listRows().list(of.period(), askedScope, of.indicator(), of.breakdown(),
                    of.key());
            case OfStep of -> {
                Funnel there = Objects.requireNonNull(funnel.get());
                yield () -> useCases.listSteps().list(there, of.step(), of.standing());
            }
        };
        background.read(rowsLane, rows, answer -> behind.set(new Behind(what, answer)), this::failed);
    }

    /** Closes the panel. */
    public void closeBehind() {
        rowsLane.leave();
        behind.set(null);
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

    public ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** Of which figure the charts are. */
    public ReadOnlyObjectProperty<Indicator> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** The figures of the period; null until the first ones are there. */
    public ReadOnlyObjectProperty<@Nullable ChosenFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** The way to an open place; null until it is there. */
    public ReadOnlyObjectProperty<@Nullable Funnel> funnelProperty() {
        return funnel.getReadOnlyProperty();
    }

    /** The last periods of the figures above the charts; null until they are there. */
    public ReadOnlyObjectProperty<@Nullable FigureSeries> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /** How the chosen figure went; null until it is there. */
    public ReadOnlyObjectProperty<@Nullable FigureSeries> evolutionProperty() {
        return evolution.getReadOnlyProperty();
    }

    /** What was pressed; null while the panel is closed. */
    public ReadOnlyObjectProperty<@Nullable Behind> behindProperty() {
        return behind.getReadOnlyProperty();
    }
}
