package fr.captierslieux.sillage.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportWriter;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final ReportWriter WRITER = (contents, context, output) -> Files.writeString(output,
            contents.current().period().label());

    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();

    private ReportModel model(ReportWriter writer) {
        return new ReportModel(background, Fixtures.reports(writer), prompts, new KeyLabels(Words.french()),
                () -> "Inès Thébault", QUARTER);
    }

    @Test
    void showsEveryIndicatorUnderItsChapterWithItsComparisons() {
        ReportModel model = model(WRITER);
        model.refresh();
        assertThat(model.lines()).filteredOn(FigureLine.Value.class::isInstance).hasSize(42);
        assertThat(model.lines()).filteredOn(FigureLine.Heading.class::isInstance).hasSize(6);
        assertThat(line(model, "A1").previous()).isNotNull();
        assertThat(line(model, "A1").yearBefore()).isNotNull();
        assertThat(line(model, "A1").trend()).hasSize(8).last().isEqualTo(line(model, "A1").value());
        assertThat(line(model, "A1").target()).as("no target without an agreement").isNull();
    }

    @Test
    void comparesWithTheYearBeforeOrAnyPeriod() {
        ReportModel model = model(WRITER);
        model.refresh();
        model.compare(Comparing.YEAR_BEFORE);
        assertThat(model.periodsProperty().get().compared()).isEqualTo(QUARTER.yearBefore());
        assertThat(line(model, "A1").previous()).isEqualTo(line(model, "A1").yearBefore());
        model.choosePeriod(QUARTER.previous());
        assertThat(model.periodsProperty().get().compared()).as("it follows")
                .isEqualTo(QUARTER.previous().yearBefore());
        Period year = Period.parse("2024").orElseThrow();
        model.compareWith(year);
        model.choosePeriod(QUARTER);
        assertThat(model.periodsProperty().get().compared()).as("it stays").isEqualTo(year);
        assertThat(model.comparingProperty().get()).isEqualTo(Comparing.OTHER);
        assertThat(Objects.requireNonNull(model.composedProperty().get()).previous().period()).isEqualTo(year);
        model.compare(Comparing.PREVIOUS);
        assertThat(model.periodsProperty().get().compared()).isEqualTo(QUARTER.previous());
    }

    @Test
    void smallCountsAreNotKeptBackBesideDaysThatAreInBoth() {
        ReportModel model = model(WRITER);
        model.refresh();
        model.compareWith(Period.parse("2026").orElseThrow());
        model.exportMasked(running -> {
        });
        assertThat(prompts.notices).extracting(notice -> notice.messageKey())
                .containsExactly("reports.compared.masked");
        assertThat(prompts.fileQuestions).isEmpty();
    }

    @Test
    void comparisonsComeAfterTheFigures() {
        ReportModel model = model(WRITER);
        background.hold();
        model.refresh();
        assertThat(model.lines()).isEmpty();
        background.answerAll();
        assertThat(line(model, "C5").trend()).hasSize(8);
    }

    @Test
    void anAgreementBringsItsTargets() {
        ReportModel model = model(WRITER);
        model.refresh();
        model.chooseScope(new Scope(null, null, "REGION-2026"));
        assertThat(line(model, "A1").target()).isEqualByComparingTo("124");
        assertThat(line(model, "F1S").value()).as("undefined in this scope").isNull();
    }

    @Test
    void aScopeThatWentAwayFallsBackToEverything() {
        ReportModel model = model(WRITER);
        model.refresh();
        model.chooseScope(new Scope("GONE", null, null));
        assertThat(model.scopeProperty().get()).isEqualTo(Scope.ALL);
    }

    /** Scene 3: the rows shown are those that were counted, for every figure and every key of every breakdown. */
    @Test
    void rowsBehindEveryFigureAddUpToIt() {
        ReportModel model = model(WRITER);
        model.refresh();
        for (var indicator : Indicators.listAll()) {
            model.drill(indicator.code());
            Drill drill = drill(model);
            if (indicator.measure() != Measure.SHARE && indicator.measure() != Measure.DAYS) {
                assertThat(sum(drill)).as(indicator.code())
                        .isEqualByComparingTo(Objects.requireNonNull(drill.line().value()));
            }
            for (String breakdown : indicator.breakdowns()) {
                model.breakDown(breakdown);
                for (Drill.Part part : drill(model).parts()) {
                    model.narrow(part.key());
                    assertThat(sum(drill(model))).as("%s %s %s", indicator.code(), breakdown, part.key())
                            .isEqualByComparingTo(part.value());
                    model.narrow(part.key());
                    assertThat(drill(model).key()).as("a second press shows all rows again").isNull();
                }
            }
        }
    }

    @Test
    void thePanelFollowsThePeriod() {
        ReportModel model = model(WRITER);
        model.refresh();
        model.drill("A1");
        model.choosePeriod(QUARTER.previous());
        assertThat(drill(model).line().value()).isEqualTo(line(model, "A1").value());
        assertThat(sum(drill(model))).isEqualByComparingTo(Objects.requireNonNull(line(model, "A1").value()));
        model.closeDrill();
        assertThat(model.drillProperty().get()).isNull();
    }

    @Test
    void exportsWhatIsShownUnderItsName() {
        Path target = folder.resolve("mine.xlsx");
        prompts.answering(target);
        ReportModel model = model(WRITER);
        model.refresh();
        model.chooseScope(new Scope("CRESS", null, null));
        List<Running> shown = new ArrayList<>();
        model.export(Variant.WITH_ROWS, shown::add);
        assertThat(prompts.fileQuestions).singleElement().satisfies(question -> assertThat(question.name())
                .isEqualTo("rapport-2026-T3-CRESS.xlsx"));
        assertThat(target).hasContent("2026-T3");
        assertThat(folder).isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
        assertThat(shown).singleElement().satisfies(running -> assertThat(running.finishedProperty().get()).isTrue());
        Objects.requireNonNull(prompts.notices.getFirst().action()).run().run();
        assertThat(prompts.folders).containsExactly(folder.toAbsolutePath());
    }

    @Test
    void aStoppedExportLeavesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("mine.xlsx"), "before");
        prompts.answering(target);
        ReportModel model = model(WRITER);
        model.refresh();
        background.hold();
        model.export(Variant.WITH_ROWS, Running::stop);
        background.answerAll();
        assertThat(target).hasContent("before");
        assertThat(prompts.notices).isEmpty();
        assertThat(folder).isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
    }

    @Test
    void aFailedExportSaysWhatToDo() {
        prompts.answering(folder.resolve("mine.xlsx"));
        ReportModel model = model((contents, context, output) -> {
            throw new IOException("open elsewhere");
        });
        model.refresh();
        model.export(Variant.WITH_ROWS, running -> {
        });
        assertThat(prompts.problems).singleElement()
                .satisfies(problem -> assertThat(problem.whatKey()).isEqualTo("reports.problem.export-place"));
    }

    private static FigureLine.Value line(ReportModel model, String code) {
        return model.lines().stream().filter(FigureLine.Value.class::isInstance).map(FigureLine.Value.class::cast)
                .filter(line -> line.indicator().code().equals(code)).findFirst().orElseThrow();
    }

    private static Drill drill(ReportModel model) {
        return Objects.requireNonNull(model.drillProperty().get());
    }

    private static BigDecimal sum(Drill drill) {
        return Objects.requireNonNull(drill.rows()).stream().map(CountedRow::amount).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
