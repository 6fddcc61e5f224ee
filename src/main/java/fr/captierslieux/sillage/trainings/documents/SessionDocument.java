package fr.captierslieux.sillage.trainings.documents;

import fr.captierslieux.sillage.trainings.documents.SessionPicture.Trainee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document of a session.
 *
 * @param trainee whom it is for; null for a sheet that all sign
 * @param day     of a sheet; null for all else
 * @param madeOn  the day that it bears
 */
public record SessionDocument(DocumentKind kind, SessionPicture session, @Nullable Trainee trainee,
        @Nullable LocalDate day, LocalDate madeOn) {
    /** The name of its file, without ending, which tells nobody's name: {@code convocation-CRESS-F-0004-CRESS-F-0051}. */
    public String fileName() {
        String which = trainee != null ? trainee.code() : day != null ? day.toString() : "";
        return kind.template() + "-" + session.code().value() + (which.isEmpty() ? "" : "-" + which);
    }

    /** Where it is sent; empty when nobody is known. */
    public String email() {
        return trainee == null ? "" : trainee.email();
    }
}
