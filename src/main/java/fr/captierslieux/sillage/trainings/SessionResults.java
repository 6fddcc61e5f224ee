package fr.captierslieux.sillage.trainings;

import java.util.List;

/**
 * What came of a session and who pays for it.
 *
 * @param evaluations by day
 * @param fundings    by line of the yearly return
 */
public record SessionResults(List<Evaluation> evaluations, List<Funding> fundings) {
    /** Of a session of which nothing is said. */
    public static final SessionResults NONE = new SessionResults(List.of(), List.of());

    public SessionResults {
        evaluations = List.copyOf(evaluations);
        fundings = List.copyOf(fundings);
    }

    /** Those of an enrolment. */
    public List<Evaluation> evaluations(Enrolment enrolment) {
        return evaluations.stream().filter(each -> each.enrolment().equals(enrolment.code())).toList();
    }

    /** Those of an enrolment. */
    public List<Funding> fundings(Enrolment enrolment) {
        return fundings.stream().filter(each -> each.enrolment().equals(enrolment.code())).toList();
    }
}
