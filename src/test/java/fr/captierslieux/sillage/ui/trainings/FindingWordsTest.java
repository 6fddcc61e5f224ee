package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.trainings.Finding;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a session is worth a look is a sentence, in both languages. */
class FindingWordsTest {
    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void everyFindingIsASentence(Finding.Kind kind) {
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            TrainingWords training = new TrainingWords(words, SampleStore.CLOCK);
            String who = kind == Finding.Kind.HOLIDAY ? "ASSUMPTION" : "Awa Diarra";
            String said = training.finding(
                    new Finding(kind, who, LocalDate.of(2026, 10, 5), Moment.MORNING, "Autre formation", 3, 5));
            assertThat(said).as(kind + " " + words.locale()).endsWith(".").doesNotContain("{").doesNotContain("null")
                    .hasSizeGreaterThan(10);
        }
    }
}
