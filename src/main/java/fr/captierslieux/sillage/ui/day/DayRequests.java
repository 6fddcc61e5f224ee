package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Closing;
import fr.captierslieux.sillage.day.DayLine.Review;
import fr.captierslieux.sillage.day.DayLine.Silent;
import fr.captierslieux.sillage.day.DayLine.Unanswered;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that lines of a day are done with. */
final class DayRequests {
    private DayRequests() {
    }

    /** The form in which a line is done; empty for what is done without one. */
    static Optional<FormRequest> of(DayLine line, LocalDate today, @Nullable Code me) {
        return switch (line) {
            case Unanswered unanswered ->
                Optional.of(new FormRequest("orientations", unanswered.row(), Map.of(), "resultat"));
            case Closing closing -> Optional.of(new FormRequest("dossiers", closing.row(), Map.of(), "cloture_le"));
            case Silent silent -> Optional.of(followUp(silent.of(), today, me, ""));
            case Review review -> Optional.of(followUp(review.of(), today, me,
                    review.after() == DayLine.After.CLOSING ? "POST_SORTIE" : "POINT_ETAPE"));
            default -> Optional.empty();
        };
    }

    /** A new task of who writes it, due on a day; of a case, a plan, an organisation or of none. */
    static FormRequest task(LocalDate due) {
        return new FormRequest(Task.FILE, null, Map.of("echeance", due.toString()), "intitule");
    }

    /**
     * A new follow-up of a case.
     *
     * @param me   who works here; null when that is nobody in particular
     * @param kind code; empty for the one that was chosen last
     */
    static FormRequest followUp(CaseName of, LocalDate today, @Nullable Code me, String kind) {
        Map<String, String> given = new HashMap<>(Map.of("dossier", of.code().value(), "le", today.toString()));
        if (me != null) {
            given.put("conseiller", me.value());
        }
        if (!kind.isEmpty()) {
            given.put("type", kind);
        }
        return FormRequest.create("suivis", given);
    }
}
