package fr.captierslieux.sillage.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.cases.QualificationHint.Reason;
import fr.captierslieux.sillage.cases.QualificationHint.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationHintTest {
    /** Functions, users, community, then use, governance and profit; an underscore for what was not said. */
    @ParameterizedTest
    @CsvSource({"333333,COEUR_DE_CIBLE", "221111,COEUR_DE_CIBLE", "2211__,COEUR_DE_CIBLE", "211111,OFFRE_GRATUITE",
            "333330,OFFRE_GRATUITE", "033333,OFFRE_GRATUITE", "110000,OFFRE_GRATUITE", "100000,HORS_PERIMETRE",
            "000000,HORS_PERIMETRE", "33____,", "______,", "33_333,OFFRE_GRATUITE"})
    void aGridSpeaksForOneQualificationOrForNone(String grid, String qualification) {
        List<Integer> scores = Arrays.stream(grid.split("")).map(each -> each.equals("_") ? -1 : Integer.parseInt(each))
                .toList();
        assertThat(QualificationHint.of(scores).qualification()).isEqualTo(qualification);
    }

    @Test
    void everyCriterionGivesItsReason() {
        assertThat(QualificationHint.of(List.of(3, 1, 0, 2, -1, 1)).reasons().stream().map(Reason::standing)
                .collect(Collectors.toList())).as("principles are as weak as the weakest that was said")
                .containsExactly(Standing.MET, Standing.THOUGHT_OF, Standing.MISSING, Standing.THOUGHT_OF);
    }
}
