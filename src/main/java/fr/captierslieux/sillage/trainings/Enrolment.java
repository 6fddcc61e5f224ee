package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in a session.
 *
 * @param version   of the row, as it was read
 * @param person    code
 * @param project   code of the project that they come for; null for none
 * @param status    code
 * @param bpfType   code of the type of trainee; null when not said
 * @param funding   in words; may be empty
 * @param certified null when not said
 * @param stoppedOn the last day that they followed; null for who goes on
 */
public record Enrolment(RowId row, Code code, long version, Code person, String firstName, String lastName,
        @Nullable Code project, String projectName, String status, @Nullable String bpfType, String funding,
        @Nullable Boolean certified, @Nullable LocalDate stoppedOn) {
    /** The exchange file of the rows. */
    public static final String FILE = "inscriptions";
    public static final String CANDIDATE = "CANDIDAT";
    public static final String ENROLLED = "INSCRIT";
    public static final String STOPPED = "ABANDON";
    public static final String CERTIFIED = "CERTIFIE";
    /** Those who take a place: who stopped leaves theirs, who asks has none yet. */
    public static final List<String> TAKING = List.of(ENROLLED, "TERMINE", CERTIFIED);

    public String name() {
        return (firstName + " " + lastName).strip();
    }

    public boolean isCandidate() {
        return status.equals(CANDIDATE);
    }

    public boolean takesPlace() {
        return TAKING.contains(status);
    }

    /** Whether they went before the end. */
    public boolean isStopped() {
        return stoppedOn != null || status.equals(STOPPED);
    }

    /** Whether they are awaited on a day: enrolled, and not after the last day that they followed; who stopped on no day is not. */
    public boolean isAwaited(LocalDate on) {
        return !isCandidate() && (stoppedOn == null ? !status.equals(STOPPED) : !on.isAfter(stoppedOn));
    }
}
