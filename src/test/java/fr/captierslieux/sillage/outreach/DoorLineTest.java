package fr.captierslieux.sillage.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Guest.Match;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed at the door, and what it means without looking at the choices. */
class DoorLineTest {
    @Test
    void aNumberBehindANameIsHowManyCameForAnOrganisation() {
        assertThat(DoorLine.read("Mairie de Clisson 3")).contains(new DoorLine("Mairie de Clisson", 3));
        assertThat(DoorLine.read("  Mairie   de Clisson x 12 ")).contains(new DoorLine("Mairie de Clisson", 12));
        assertThat(DoorLine.read("Mairie de Clisson 0")).contains(new DoorLine("Mairie de Clisson 0", 0));
        assertThat(DoorLine.read("44")).contains(new DoorLine("44", 0));
        assertThat(DoorLine.read("   ")).isEmpty();
    }

    @Test
    void twoWordsAreFirstAndLastName() {
        DoorLine line = DoorLine.read("Nadia Le Goff").orElseThrow();
        assertThat(line.isFullName()).isTrue();
        assertThat(line.firstName()).isEqualTo("Nadia");
        assertThat(line.lastName()).isEqualTo("Le Goff");
        assertThat(DoorLine.read("Nadia").orElseThrow().isFullName()).isFalse();
        assertThat(DoorLine.read("Mairie de Clisson 3").orElseThrow().isFullName()).isFalse();
    }

    private static Guest.Known known(String code, String name) {
        return new Guest.Known(new Code(code), name, "", Match.BEGINS);
    }

    @Test
    void theOnlyOneAndTheOneCalledExactlySoAreMeant() {
        Guest.Known nadia = known("A", "Nadia Le Goff");
        Guest.Known other = known("B", "Nadia Le Goffic");
        Guest.Newcomer made = new Guest.Newcomer("Nadia", "Le Goff");
        assertThat(new Offered("nad", List.of(nadia)).sure()).contains(nadia);
        assertThat(new Offered("nad", List.of(nadia, other)).sure()).isEmpty();
        assertThat(new Offered("nadia le goff", List.of(nadia, other, made)).sure()).contains(nadia);
        assertThat(new Offered("Nadia Le Goff", List.of(nadia, known("C", "Nadia Le Goff"), made)).sure())
                .as("two are called so").isEmpty();
        assertThat(new Offered("nadia le", List.of(nadia, made)).sure()).as("known, or somebody else").isEmpty();
        assertThat(new Offered("Zoé Quentin", List.of(new Guest.Newcomer("Zoé", "Quentin"))).sure())
                .contains(new Guest.Newcomer("Zoé", "Quentin"));
        assertThat(Offered.NOTHING.sure()).isEmpty();
    }
}
