package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.RecordState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an accompaniment aims at, as somebody sees it. Without a case it is a model from which plans are made.
 *
 * @param version     of its row, for saving
 * @param supportCase null for a model
 * @param startsOn    null when not said; the plan of a case says it
 * @param themes      codes
 * @param objectives  as written, in order
 * @param model       the one that it was made from; null for none
 */
public record SupportPlan(RowId row, Code code, long version, String title, @Nullable Code supportCase,
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, List<String> themes, List<String> objectives,
        @Nullable Code model) {
    /** The exchange file that it is in. */
    public static final String FILE = "plans";

    public SupportPlan {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a plan has a title");
        }
        // its days are checked when it is saved; two laptops' changes may contradict each other and must be seen to be put right
        themes = List.copyOf(themes);
        objectives = List.copyOf(objectives);
    }

    /** A row of the exchange file. */
    public static SupportPlan of(RecordState state) {
        RowTexts texts = new RowTexts(state);
        return new SupportPlan(state.row(), new Code(state.text("code")), state.version(), state.text("intitule"),
                texts.code("dossier"), texts.day("debut"), texts.day("fin"),
                List.of(state.text("themes").split("\\|")).stream().filter(code -> !code.isEmpty()).toList(),
                state.text("objectifs").lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                texts.code("modele"));
    }

    public boolean isModel() {
        return supportCase == null;
    }
}
