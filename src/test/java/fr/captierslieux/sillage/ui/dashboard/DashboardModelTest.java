package fr.captierslieux.sillage.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.ChosenFigures;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.Funnel.Passage;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.Standing;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.reports.Drill.Part;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import fr.captierslieux.sillage.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardModelTest {
    private static final Period QUARTER = Period.quarter(2026, 3);

    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore sample;
    private DashboardModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        model = new DashboardModel(new SameThread(), sample.useCases().dashboard(), prompts,
                new KeyLabels(Words.french()), QUARTER);
        model.refresh();
    }

    @AfterEach
    void close() {
        assertThat(prompts.problems).isEmpty();
        sample.close();
    }

    private ActivityReport report(Period period, Scope scope) {
        return ((Composed) sample.useCases().reports().compose().compose(period, scope)).current();
    }

    @Test
    void showsTheFiguresOfTheReport() {
        for (Scope scope : List.of(Scope.ALL, new Scope("ECOSSOLIES", null, null), new Scope(null, "44", null))) {
            model.chooseScope(scope);
            ChosenFigures there = Objects.requireNonNull(model.figuresProperty().get());
            ActivityReport report = report(QUARTER, scope);
            assertThat(there.figures()).isNotEmpty().allSatisfy(
                    figure -> assertThat(figure).isEqualTo(report.getFigure(figure.indicator().code())));
            assertThat(model.recent(Indicators.get("C1"))).hasSize(8)
                    .last().isEqualTo(report.getFigure("C1").value());
        }
    }

    @Test
    void drawsAnyFigureOverPeriodsAndYears() {
        Indicator orientations = Indicators.get("B2");
        model.choose(orientations);
        assertThat(model.parts(orientations, "resultat")).isNotEmpty();
        assertThat(model.value(orientations)).isEqualTo(report(QUARTER, Scope.ALL).getFigure("B2").value());
        model.choose(Span.YEARS);
        FigureSeries years = Objects.requireNonNull(model.evolutionProperty().get());
        assertThat(years.periods()).extracting(Period::label).containsExactly("2022", "2023", "2024", "2025", "2026");
        for (int i = 0; i < 5; i++) {
            assertThat(years.of(orientations).get(i))
                    .isEqualTo(report(years.periods().get(i), Scope.ALL).getFigure("B2").value());
        }
    }

    @Test
    void opensTheRowsOfEverything() {
        for (Indicator indicator : DashboardModel.KEY_FIGURES) {
            model.press(indicator);
            if (model.value(indicator) != null) {
                assertThat(sum()).as(indicator.code()).isEqualByComparingTo(
                        Objects.requireNonNull(model.value(indicator)).setScale(10, RoundingMode.HALF_UP));
            }
            for (String breakdown : indicator.breakdowns()) {
                for (Part part : model.parts(indicator, breakdown)) {
                    model.press(indicator, breakdown, part);
                    assertThat(sum()).as("%s %s %s", indicator.code(), breakdown, part.key())
                            .isEqualByComparingTo(part.value().setScale(10, RoundingMode.HALF_UP));
                }
            }
        }
        FigureSeries evolution = Objects.requireNonNull(model.evolutionProperty().get());
        Indicator chosen = model.chosenProperty().get();
        for (int i = 0; i < evolution.periods().size(); i++) {
            model.press(chosen, evolution.periods().get(i), evolution.of(chosen).get(i));
            assertThat(sum()).isEqualByComparingTo(
                    Objects.requireNonNullElse(evolution.of(chosen).get(i), BigDecimal.ZERO));
        }
        model.closeBehind();
        assertThat(model.behindProperty().get()).isNull();
    }

    @Test
    void opensThoseWhoPassedAStepAndThoseWhoDidNot() {
        model.choosePeriod(Period.parse("2025").orElseThrow());
        Funnel funnel = Objects.requireNonNull(model.funnelProperty().get());
        assertThat(funnel.entered()).isPositive();
        assertThat(funnel.entered())
                .isEqualTo(Objects.requireNonNull(report(funnel.period(), Scope.ALL).getFigure("A2").value())
                        .longValueExact());
        for (Passage passage : funnel.steps()) {
            assertThat(passage.passed() + passage.underWay() + passage.closed()).isEqualTo(funnel.entered());
            for (Standing standing : Standing.values()) {
                model.press(passage.step(), standing);
                assertThat(rows()).hasSize((int) passage.count(standing));
            }
        }
        assertThat(funnel.get(FunnelStep.SUPPORT).passed()).isPositive();
    }

    @Test
    void anotherPeriodClosesWhatWasOpenAndNoticesThatThereIsNothing() {
        assertThat(model.isEmpty()).isFalse();
        model.press(Indicators.get("A1"));
        model.choosePeriod(Period.parse("1999").orElseThrow());
        assertThat(model.behindProperty().get()).isNull();
        assertThat(model.isEmpty()).isTrue();
    }

    private List<CountedRow> rows() {
        return Objects.requireNonNull(Objects.requireNonNull(model.behindProperty().get()).rows());
    }

    private BigDecimal sum() {
        return rows().stream().map(CountedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(10, RoundingMode.HALF_UP);
    }
}
