package fr.captierslieux.sillage.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filling, keeping and removing funders' workbooks from the window, without one. */
class TemplateFlowTest {
    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private UseCases useCases;
    private TemplateFlow flow;
    private ActivityReport shown;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        SameThread background = new SameThread();
        TakeBackFlow undo = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Claire");
        flow = new TemplateFlow(background, useCases.reports().template(), useCases.reports().templates(), prompts,
                Words.french(), undo,
                new RemovedRecords(background, useCases.caseFile().bin(), undo, prompts, () -> "Claire"),
                () -> "Claire", (running, key) -> {
                });
        shown = ((Composed) useCases.reports().compose().compose(Period.quarter(2026, 3), Scope.ALL)).current();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path template(String mark) throws IOException {
        Path file = folder.resolve("formulaire.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Form").createRow(0).createCell(0).setCellValue(mark);
            workbook.write(out);
        }
        return file;
    }

    @Test
    void oneIsKeptAndFilledFromTheStore() throws IOException {
        prompts.answering(template("{{A1}}"));
        flow.keep(shown);
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("report.template.kept");
        assertThat(prompts.notices.getLast().arguments()).containsExactly("formulaire");
        prompts.choosingFirst();
        prompts.answering(folder.resolve("rempli.xlsx"));
        flow.begin(shown);
        assertThat(prompts.choices.getLast().titleKey()).isEqualTo("reports.template.which");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("report.template.filled");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("rempli.xlsx")))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(Objects.requireNonNull(shown.getFigure("A1").value()).doubleValue());
        }
        flow.remove();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("lists.told.removed");
        assertThat(useCases.reports().templates().list()).isEmpty();
        flow.remove();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("report.template.none");
    }

    @Test
    void unknownMarksAreToldWithTheirCells() throws IOException {
        prompts.answering(template("{{Z9}}"));
        flow.keep(shown);
        prompts.choosingFirst();
        prompts.answering(folder.resolve("rempli.xlsx"));
        flow.begin(shown);
        assertThat(prompts.refusals.getLast().sentenceKey()).isEqualTo("report.template.refused");
        assertThat(prompts.refusals.getLast().lines()).singleElement().asString().contains("Form!A1", "{{Z9}}");
        assertThat(folder.resolve("rempli.xlsx")).doesNotExist();
    }

    @Test
    void whereNoneIsKeptAFileIsAskedForAtOnce() {
        flow.begin(shown);
        assertThat(prompts.choices).isEmpty();
        assertThat(prompts.fileQuestions).hasSize(1);
        assertThat(prompts.notices).isEmpty();
    }
}
