package fr.captierslieux.sillage.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleDatesTest {
    private static final String FILE = """
            code;le;compte_rendu;echeance
            A;2026-09-22;vu le 2026-09-22, à revoir;2026-10-06
            B;2026-09-23;;
            """;

    @Test
    void nothingMovesWithinTheFirstYear() {
        assertThat(new SampleDates(SampleDates.ANCHOR).moved(FILE)).isEqualTo(FILE);
        assertThat(new SampleDates(SampleDates.ANCHOR.plusDays(363)).moved(FILE)).isEqualTo(FILE);
        assertThat(new SampleDates(SampleDates.ANCHOR.minusYears(3)).moved(FILE)).isEqualTo(FILE);
    }

    @Test
    void laterDatesMoveByWholeWeeksAndTextsStay() {
        assertThat(new SampleDates(SampleDates.ANCHOR.plusDays(800)).moved(FILE)).isEqualTo("""
                code;le;compte_rendu;echeance
                A;2028-09-19;vu le 2026-09-22, à revoir;2028-10-03
                B;2028-09-20;;
                """);
    }

    @Test
    void yearsOfTargetsMoveAlong() {
        assertThat(new SampleDates(SampleDates.ANCHOR.plusDays(364))
                .moved("convention;indicateur;annee;cible\r\nR;A1;2026;2000\r\n"))
                .isEqualTo("convention;indicateur;annee;cible\r\nR;A1;2027;2000\r\n");
    }
}
