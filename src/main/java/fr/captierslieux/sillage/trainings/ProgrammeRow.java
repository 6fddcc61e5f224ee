package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A programme as the list shows it.
 *
 * @param certification empty for none, as the objective and the speciality of the BPF are
 * @param hours         that it lasts; null when not said
 * @param sessions      how many there were and are
 */
public record ProgrammeRow(RowId id, Code code, String title, String provider, String certification,
        @Nullable BigDecimal hours, String objective, String speciality, long sessions) {
}
