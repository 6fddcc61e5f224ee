package fr.captierslieux.sillage.trainings.bpf;

import fr.captierslieux.sillage.trainings.bpf.Followed.Whom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an enrolment followed in the year, all half-days together.
 *
 * @param parts        in {@link Bpf#HOUR}ths
 * @param outsideParts of them, those that only trainers from outside gave
 * @param atDistance   whether some of it was followed from a distance
 */
public record Trainee(Whom whom, long parts, long outsideParts, boolean atDistance) {
    /** The line of frame F-3. */
    public Objective objective() {
        return Objective.of(whom.objective(), whom.certification());
    }

    /** The line of frame F-1: its letter, or N when nobody said it. */
    public String typeLine() {
        String type = whom.type();
        return type == null ? "N" : switch (type) {
            case "SALARIE_PRIVE" -> "A";
            case "APPRENTI" -> "B";
            case "RECHERCHE_EMPLOI" -> "C";
            case "PARTICULIER" -> "D";
            default -> "E";
        };
    }

    /** Half-days added up by enrolment, in the order in which each is met first. */
    static List<Trainee> of(List<Followed> followed) {
        Map<String, Trainee> all = new LinkedHashMap<>();
        followed.forEach(each -> all.merge(each.trainee().code(),
                new Trainee(each.trainee(), each.parts(), each.outside() ? each.parts() : 0, each.atDistance()),
                Trainee::and));
        return List.copyOf(all.values());
    }

    private Trainee and(Trainee more) {
        return new Trainee(whom, parts + more.parts, outsideParts + more.outsideParts, atDistance || more.atDistance);
    }
}
