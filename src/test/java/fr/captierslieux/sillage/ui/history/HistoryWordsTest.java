package fr.captierslieux.sillage.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.FieldStory;
import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.Obstacle;
import fr.captierslieux.sillage.history.RowName;
import fr.captierslieux.sillage.history.RowStory;
import fr.captierslieux.sillage.history.RowStory.Deed;
import fr.captierslieux.sillage.ui.history.HistoryWords.Telling;
import fr.captierslieux.sillage.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {
    private static final Instant AT = Instant.parse("2026-11-24T09:05:00Z");
    private static final RowName FOLLOW_UP = new RowName("follow_up", RowId.derived("follow_up", "S"), "RENDEZ_VOUS",
            LocalDate.of(2026, 9, 22), "La Halle aux Possibles");

    private final HistoryWords french = new HistoryWords(Words.french(), SampleStore.CLOCK);
    private final HistoryWords english = new HistoryWords(Words.in(Locale.UK), SampleStore.CLOCK);

    @Test
    void tellsAChangeAsASentence() {
        GestureStory story = gesture("save-form", RowStory.of(FOLLOW_UP, Deed.CHANGED,
                List.of(new FieldStory("duration_min", 60L, 90L), new FieldStory("mode", null, "SUR_SITE"))));
        assertThat(french.lines(story, Telling.OF_CASE)).containsExactly(
                "Inès Thébault a modifié le suivi du 22 sept. : durée 1 h → 1 h 30 ; mode vide → Sur site");
        assertThat(english.lines(story, Telling.EVERYWHERE).getFirst())
                .startsWith("Inès Thébault edited the follow-up of 22 Sept (La Halle aux Possibles): ")
                .contains("1 h → 1 h 30");
        assertThat(french.at(AT)).isEqualTo("aujourd’hui, 09:05");
    }

    @Test
    void writesValuesAsPeopleDo() {
        RowName project = new RowName("project", RowId.derived("project", "P"), "La Halle", null, "");
        GestureStory story = gesture("save-form",
                RowStory.of(project, Deed.CHANGED, List.of(new FieldStory("commune", "44043", null),
                        new FieldStory("families", "FABLAB|CUISINE_PARTAGEE", "FABLAB"),
                        new FieldStory("opened_on", null, "2026-12-01"),
                        new FieldStory("name", "A", "x".repeat(200)))));
        String line = french.lines(story, Telling.OF_CASE).getFirst();
        assertThat(line).contains("Clisson → vide", "1er déc.", "« A » → « xxx", "… »").doesNotContain("x".repeat(120));
    }

    @Test
    void countsWhatIsManyAndNamesWhatIsFew() {
        GestureStory many = gesture("import-exchange",
                new RowStory(FOLLOW_UP, Deed.ADDED, List.of(), 9));
        assertThat(french.lines(many, Telling.OF_CASE)).containsExactly("Inès Thébault a repris des fichiers",
                "a ajouté Suivis (9)");
        GestureStory few = gesture("save-form", RowStory.of(FOLLOW_UP, Deed.REMOVED, List.of()));
        assertThat(french.lines(few, Telling.OF_CASE))
                .containsExactly("Inès Thébault a mis à la corbeille le suivi du 22 sept.");
        assertThat(french.brief(few)).isEqualTo("le suivi du 22 sept.");
    }

    @Test
    void tellsACorrectedDateAsOneSentence() {
        RowName stage = new RowName("stage_change", RowId.derived("stage_change", "P", "CREATION", "2025-03-05"),
                "CREATION", LocalDate.of(2025, 3, 5), "La Halle aux Possibles");
        GestureStory story = gesture("save-form", RowStory.of(stage, Deed.CORRECTED,
                List.of(new FieldStory("changed_on", "2025-03-03", "2025-03-05"))));
        assertThat(french.lines(story, Telling.OF_CASE)).containsExactly(
                "Inès Thébault a corrigé la date du stade Création : 3 mars 2025 → 5 mars 2025");
        assertThat(english.lines(story, Telling.EVERYWHERE)).containsExactly(
                "Inès Thébault corrected the date of the stage Creation (La Halle aux Possibles): 3 Mar 2025 → 5 Mar 2025");
        assertThat(french.brief(story)).isEqualTo("la date du stade Création");
        GestureStory both = gesture("save-form", RowStory.of(stage, Deed.CORRECTED,
                List.of(new FieldStory("stage", "IDEE", "CREATION"),
                        new FieldStory("changed_on", "2025-03-03", "2025-03-05"))));
        assertThat(french.lines(both, Telling.OF_CASE)).containsExactly(
                "Inès Thébault a corrigé le stade Création du 5 mars 2025 : stade Idée → Création ; date 3 mars 2025 → 5 mars 2025");
    }

    @Test
    void saysWhatStandsInTheWayAndWhose() {
        assertThat(french.obstacle(new Obstacle(FOLLOW_UP, "duration_min", "Yann Marsollier", AT))).isEqualTo(
                "le suivi du 22 sept. (La Halle aux Possibles), durée : modifié depuis par Yann Marsollier, aujourd’hui, 09:05");
    }

    private static GestureStory gesture(String name, RowStory... rows) {
        return new GestureStory(1, name, "Inès Thébault", AT, List.of(rows), 0);
    }
}
