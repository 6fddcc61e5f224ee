package fr.captierslieux.sillage.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportProgress;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Keys that are made of a name at run time: each name has its sentence in both languages. */
class FaultSentencesTest {
    private final List<Words> languages = List.of(Words.french(), Words.in(Locale.UK));

    @Test
    void everyKindOfFaultHasItsSentence() {
        for (Words words : languages) {
            for (FaultKind kind : FaultKind.values()) {
                assertThat(words.get("fault." + kind.name(), "x", "y")).as(kind.name()).isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void everyEndAndStepOfAnImportHasItsSentence() {
        for (Words words : languages) {
            for (ImportOutcome.Result result : ImportOutcome.Result.values()) {
                assertThat(words.get("import.result." + result.name(), 1, 2, 3, 4)).isNotBlank().doesNotContain("{");
            }
            for (ImportProgress.Step step : ImportProgress.Step.values()) {
                assertThat(words.get("exchange.progress." + step.name(), "x", 1)).isNotBlank().doesNotContain("{");
            }
        }
    }
}
