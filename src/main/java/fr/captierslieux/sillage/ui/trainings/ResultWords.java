package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.Evaluation;
import fr.captierslieux.sillage.trainings.Funding;
import fr.captierslieux.sillage.trainings.ResultTotals.Answers;
import fr.captierslieux.sillage.trainings.ResultTotals.Certified;
import fr.captierslieux.sillage.trainings.ResultTotals.Sum;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Evaluations and fundings in words. */
final class ResultWords {
    private final TrainingWords words;

    ResultWords(TrainingWords words) {
        this.words = words;
    }

    /** « 9 réponses sur 12, moyenne 7,8 / 10 ». */
    String answers(Answers answers) {
        String said = words.get("trainings.answers", answers.answered(), answers.enrolled());
        return answers.mean() == null
                ? said
                : TrainingWords.joined(said, words.get("trainings.mean", number(answers.mean())));
    }

    /** « 8 réussites sur 9 présentations, pour 12 inscriptions »; that nobody was presented yet. */
    String certified(Certified certified) {
        return certified.presented() == 0
                ? words.get("trainings.certified.nobody", certified.enrolled())
                : words.get("trainings.certified.of", certified.passed(), certified.presented(),
                        certified.enrolled());
    }

    /** « 5 financements, 70 h, 2 100 € ». */
    String sum(Sum sum) {
        return TrainingWords.joined(words.get("trainings.fundings", sum.many()), hours(sum.hours()),
                euros(sum.euros()));
    }

    /** « Satisfaction à chaud, 6 févr., 6,5 / 10 ». */
    String evaluation(Evaluation evaluation) {
        return TrainingWords.joined(words.words().label("evaluation_kind", evaluation.kind()),
                words.written().day(evaluation.on(), words.today()),
                evaluation.mark() == null ? "" : words.get("trainings.mark", number(evaluation.mark())),
                evaluation.passed() == null
                        ? ""
                        : words.get(evaluation.passed() ? "trainings.passed" : "trainings.not-passed"));
    }

    /** « France Travail, C7 · France Travail, 14 h, 420 €, payé ». */
    String funding(Funding funding) {
        return TrainingWords.joined(funding.funder(), words.words().label("funding_line", funding.line()),
                hours(funding.hours()), euros(funding.euros()),
                words.written().lower(words.words().label("training_funding_status", funding.status())));
    }

    private String number(BigDecimal value) {
        return words.written().number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    private String hours(@Nullable BigDecimal hours) {
        return hours == null || hours.signum() == 0 ? "" : words.get("trainings.hours", number(hours));
    }

    private String euros(@Nullable BigDecimal euros) {
        return euros == null || euros.signum() == 0 ? "" : words.get("trainings.euros", number(euros));
    }
}
