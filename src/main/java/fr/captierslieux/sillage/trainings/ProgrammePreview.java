package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme as the panel beside the list shows it.
 *
 * @param sessions the newest first
 */
public record ProgrammePreview(ProgrammeRow row, List<Run> sessions) {
    public ProgrammePreview {
        sessions = List.copyOf(sessions);
    }

    /**
     * A session of it.
     *
     * @param number empty when it has none
     * @param status code
     */
    public record Run(Code session, String number, String status, LocalDate startsOn, LocalDate endsOn) {
    }
}
