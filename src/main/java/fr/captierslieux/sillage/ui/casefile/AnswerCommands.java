package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.ui.commands.Command;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What may be noted of the orientation that is chosen, one command for each result, with a letter that no other command has. */
final class AnswerCommands {
    private static final Map<String, String> KEYS = Map.of("CONTACT_PRIS", "P", "ACCEPTEE", "A", "REFUSEE", "N",
            "SANS_SUITE", "Z");
    private static final Map<String, Ikon> ICONS = Map.of("CONTACT_PRIS", Material2OutlinedMZ.PHONE_IN_TALK, "ACCEPTEE",
            Material2OutlinedAL.CHECK, "REFUSEE", Material2OutlinedAL.CLOSE, "SANS_SUITE",
            Material2OutlinedAL.HOURGLASS_EMPTY);

    private AnswerCommands() {
    }

    static String keyOf(String result) {
        return Objects.requireNonNull(KEYS.get(result));
    }

    /** @param chosen the orientation that is chosen and awaited; null without one */
    static List<Command> make(CaseActs acts, ObservableValue<@Nullable OrientationMade> chosen) {
        return CaseOrienting.RESULTS.stream()
                .map(result -> Command.when("case-answer-" + result, "casefile.answer." + result, ICONS.get(result),
                        keyOf(result), chosen.map(each -> "").orElse("casefile.no-orientation-chosen"), () -> {
                            OrientationMade orientation = chosen.getValue();
                            if (orientation != null) {
                                acts.orienting().answer(orientation, result);
                            }
                        }))
                .toList();
    }
}
