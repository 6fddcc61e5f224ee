package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.RecordState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is arranged, as somebody sees it.
 *
 * @param version  of its row, for saving
 * @param startsAt null when no time was said; so is endsAt
 * @param people   codes of the persons who come
 * @param mode     code; null when not said
 * @param place    may be empty; so may the note
 * @param followUp what came of it; null for nothing yet
 */
public record Appointment(RowId row, Code code, long version, String title, LocalDate on,
        @Nullable LocalTime startsAt, @Nullable LocalTime endsAt, @Nullable Code advisor, @Nullable Code supportCase,
        List<Code> people, @Nullable Code organisation, @Nullable String mode, @Nullable String commune, String place,
        Status status, @Nullable Code followUp, String note) {
    /** The exchange file that it is in. */
    public static final String FILE = "rendez_vous";

    /** Whether it took place. */
    public enum Status {
        PLANNED("PREVU"), HELD("TENU"), CANCELLED("ANNULE");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** As exchange files have it. */
        public String code() {
            return code;
        }

        /** @throws java.util.NoSuchElementException when there is no such code */
        public static Status of(String code) {
            return List.of(values()).stream().filter(status -> status.code.equals(code)).findFirst().orElseThrow();
        }
    }

    public Appointment {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an appointment has a title");
        }
        // its times are checked when it is saved; two laptops' changes may contradict each other and must be seen to be put right
        people = List.copyOf(people);
    }

    /** A row of the exchange file. */
    public static Appointment of(RecordState state) {
        RowTexts texts = new RowTexts(state);
        return new Appointment(state.row(), new Code(state.text("code")), state.version(), state.text("titre"),
                LocalDate.parse(state.text("le")), texts.time("debut"), texts.time("fin"), texts.code("conseiller"),
                texts.code("dossier"), texts.codes("personnes"), texts.code("organisation"), texts.text("mode"),
                texts.text("commune"), state.text("lieu"), Status.of(state.text("statut")), texts.code("suivi"),
                state.text("note"));
    }

    /** The same at another time. */
    public Appointment at(Times times) {
        return new Appointment(row, code, version, title, times.on(), times.startsAt(), times.endsAt(), advisor,
                supportCase, people, organisation, mode, commune, place, status, followUp, note);
    }

    /** How long it lasts as it is arranged; null when that was not said. */
    public @Nullable Integer minutes() {
        return startsAt == null || endsAt == null || endsAt.isBefore(startsAt)
                ? null
                : (int) ChronoUnit.MINUTES.between(startsAt, endsAt);
    }
}
