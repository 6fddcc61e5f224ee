package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;

/**
 * A session as the panel beside the list shows it.
 *
 * @param next     half-days from today on, the first of them
 * @param trainees by name
 */
public record SessionPreview(SessionRow row, String certification, List<Next> next, List<Trainee> trainees) {
    public SessionPreview {
        next = List.copyOf(next);
        trainees = List.copyOf(trainees);
    }

    /** @param place empty when not said */
    public record Next(LocalDate on, Moment moment, String place) {
    }

    /** @param status code */
    public record Trainee(Code person, String name, String status) {
    }
}
