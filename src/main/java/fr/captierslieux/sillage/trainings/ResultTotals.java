package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluations and fundings of a session come to. Enrolled is who holds a place: neither who asks for one nor who stopped, of
 * whom nobody awaits an answer. Somebody who was asked twice counts once.
 */
public final class ResultTotals {
    private final SessionFile file;
    private final List<Enrolment> enrolled;
    private final Map<Code, List<Evaluation>> evaluations;

    public ResultTotals(SessionFile file) {
        this.file = file;
        this.enrolled = file.enrolments().stream().filter(Enrolment::takesPlace).toList();
        this.evaluations = file.results().evaluations().stream()
                .collect(Collectors.groupingBy(Evaluation::enrolment));
    }

    /**
     * Answers to a question.
     *
     * @param mean out of ten with one decimal, of all who gave a mark; null where nobody did
     */
    public record Answers(long answered, long enrolled, @Nullable BigDecimal mean) {
    }

    /** Who was certified, of those who went before the jury. */
    public record Certified(long passed, long presented, long enrolled) {
    }

    /**
     * A sum of fundings.
     *
     * @param key   a status or a line of the yearly return
     * @param many  so many fundings
     * @param hours zero where nobody said any
     */
    public record Sum(String key, long many, BigDecimal hours, BigDecimal euros) {
    }

    private boolean has(Enrolment enrolment, Predicate<Evaluation> which) {
        return evaluations.getOrDefault(enrolment.code(), List.of()).stream().anyMatch(which);
    }

    /** Answers to evaluations of a kind. */
    public Answers answers(String kind) {
        Set<Code> asked = enrolled.stream().map(Enrolment::code).collect(Collectors.toSet());
        List<BigDecimal> marks = file.results().evaluations().stream()
                .filter(each -> each.kind().equals(kind) && asked.contains(each.enrolment())).map(Evaluation::mark)
                .filter(Objects::nonNull).toList();
        BigDecimal mean = marks.isEmpty()
                ? null
                : marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(marks.size()), 1,
                        RoundingMode.HALF_UP);
        return new Answers(enrolled.stream().filter(each -> has(each, one -> one.kind().equals(kind))).count(),
                enrolled.size(), mean);
    }

    /** Success at the certification; who is noted as certified went before a jury. */
    public Certified certified() {
        Predicate<Enrolment> passed = each -> Boolean.TRUE.equals(each.certified())
                || each.status().equals(Enrolment.CERTIFIED)
                || has(each, one -> one.kind().equals(Evaluation.CERTIFICATION) && Boolean.TRUE.equals(one.passed()));
        Predicate<Enrolment> presented = passed
                .or(each -> has(each, one -> one.kind().equals(Evaluation.CERTIFICATION)));
        return new Certified(enrolled.stream().filter(passed).count(), enrolled.stream().filter(presented).count(),
                enrolled.size());
    }

    /** The day from which the enrolled are asked again. */
    public LocalDate laterFrom() {
        return file.facts().endsOn().plusMonths(Evaluation.LATER_MONTHS);
    }

    /** The enrolled who gave no answer long after, by name; before that day they are not missing. */
    public List<Enrolment> withoutLater() {
        return enrolled.stream().filter(each -> !has(each, one -> one.kind().equals(Evaluation.LATER))).toList();
    }

    /** Sums of fundings by status. */
    public List<Sum> byStatus() {
        return sums(file.results().fundings(), Funding::status);
    }

    /** Sums of fundings by line of the yearly return; without what was refused. */
    public List<Sum> byLine() {
        return sums(file.results().fundings().stream().filter(each -> !each.status().equals(Funding.REFUSED)).toList(),
                Funding::line);
    }

    private static List<Sum> sums(List<Funding> fundings, Function<Funding, String> key) {
        return fundings.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(each -> new Sum(each.getKey(), each.getValue().size(), sum(each.getValue(), Funding::hours),
                        sum(each.getValue(), Funding::euros)))
                .toList();
    }

    private static BigDecimal sum(List<Funding> fundings, Function<Funding, @Nullable BigDecimal> what) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Funding each : fundings) {
            BigDecimal value = what.apply(each);
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }
}
