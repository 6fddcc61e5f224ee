package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.Composed;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly return from the list of sessions, without a toolkit: what is asked, what is written, what is said where there is nothing. */
class BpfFlowTest {
    private static final Clock MARCH = Clock.fixed(LocalDate.of(2027, 3, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();

    private BpfFlow flow(UseCases useCases, Clock clock) {
        prompts.choosingFirst();
        return new BpfFlow(useCases.trainings(), new SameThread(), prompts, Words.french(), clock, (running, key) -> {
        });
    }

    @Test
    void theYearThatIsDueIsWrittenForTheProviderThatIsChosen() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            UseCases useCases = sample.useCases();
            Path place = folder.resolve("bpf.xlsx");
            prompts.answering(place);
            flow(useCases, MARCH).begin();
            assertThat(prompts.choices).extracting(each -> each.titleKey()).containsExactly("bpf.ask.provider",
                    "bpf.ask.year");
            assertThat(prompts.fileQuestions).singleElement()
                    .satisfies(question -> assertThat(question.name()).isEqualTo("bpf-2026.xlsx"));
            Notice told = prompts.notices.getLast();
            String provider = useCases.trainings().bpf().listProviders().getFirst();
            assertThat(told.messageKey()).isEqualTo("bpf.told");
            assertThat(told.arguments()).containsExactly(provider, "2026", "bpf.xlsx");
            int trainees = ((Composed) useCases.trainings().bpf().compose(provider, 2026)).bpf().trainees().size();
            try (InputStream input = Files.newInputStream(place); XSSFWorkbook book = new XSSFWorkbook(input)) {
                assertThat(book.getSheet("Stagiaires").getLastRowNum()).isEqualTo(trainees);
            }
            assertThat(told.action()).isNotNull();
            Objects.requireNonNull(told.action()).run().run();
            assertThat(prompts.folders).containsExactly(folder);
        }
    }

    @Test
    void whereThereIsNothingToReturnItIsSaidAndNoPlaceIsAsked() {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            flow(sample.useCases(), Clock.offset(MARCH, java.time.Duration.ofDays(3653))).begin();
            assertThat(prompts.notices).singleElement()
                    .satisfies(notice -> assertThat(notice.messageKey()).isEqualTo("bpf.refused.nothing"));
            assertThat(prompts.fileQuestions).isEmpty();
        }
    }

    @Test
    void withoutAProviderItIsSaidWhereToWriteOne() {
        try (SampleStore empty = SampleStore.emptyIn(folder)) {
            flow(empty.useCases(), MARCH).begin();
            assertThat(prompts.notices).singleElement()
                    .satisfies(notice -> assertThat(notice.messageKey()).isEqualTo("bpf.refused.no-provider"));
            assertThat(prompts.choices).isEmpty();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            prompts.answering(Files.writeString(folder.resolve("fichier"), "").resolve("bpf.xlsx"));
            flow(sample.useCases(), MARCH).begin();
            assertThat(prompts.problems).singleElement()
                    .satisfies(problem -> assertThat(problem.whatKey()).isEqualTo("bpf.problem.place"));
        }
    }
}
