package fr.captierslieux.sillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommuneReferenceTest {
    private final CommuneReference reference = CommuneReference.shipped();

    @Test
    void holdsEveryCommune() {
        assertThat(reference.listCommunes()).hasSize(34_969);
        assertThat(reference.listEpcis()).hasSize(1_255);
        assertThat(reference.listDepartments()).hasSize(109);
        assertThat(reference.findCommune("44109")).get().satisfies(nantes -> {
            assertThat(nantes.name()).isEqualTo("Nantes");
            assertThat(nantes.department()).isEqualTo("44");
            assertThat(nantes.postalCodes()).contains("44000", "44300");
            assertThat(reference.findEpci(String.valueOf(nantes.epci()))).get().extracting(Epci::name).asString()
                    .contains("Nantes");
        });
        assertThat(reference.findCommune("85113")).get().extracting(Commune::epci).as("Île d'Yeu is in no EPCI")
                .isNull();
        assertThat(reference.findDepartment("2A")).get().extracting(Department::name).isEqualTo("Corse-du-Sud");
        assertThat(reference.findCommune("00000")).isEmpty();
    }

    @Test
    void aFormerCodeStandsForItsCurrentCommune() {
        Commune merged = reference.listCommunes().stream().filter(commune -> !commune.formerCodes().isEmpty())
                .findFirst().orElseThrow();
        assertThat(reference.findCommune(merged.formerCodes().getFirst())).contains(merged);
    }

    @Test
    void everyFieldIsRead() {
        assertThat(reference.listCommunes()).allSatisfy(commune -> {
            assertThat(commune.code()).matches("[0-9AB]{5}");
            assertThat(reference.findDepartment(commune.department())).isPresent();
            if (commune.epci() != null) {
                assertThat(reference.findEpci(commune.epci())).isPresent();
            }
        });
    }

    @Test
    void isFoundByNameAndByCode() {
        assertThat(reference.search("nantes", 3)).first().extracting(Commune::code).isEqualTo("44109");
        assertThat(reference.search("Sévremoine", 3)).first().extracting(Commune::department).isEqualTo("49");
        assertThat(reference.search("saint-herb", 3)).first().extracting(Commune::name).isEqualTo("Saint-Herblain");
        assertThat(reference.search("SAINT HERB", 3)).first().extracting(Commune::name).isEqualTo("Saint-Herblain");
        assertThat(reference.search("yeu", 3)).extracting(Commune::code).contains("85113");
        assertThat(reference.search("44000", 3)).extracting(Commune::code).contains("44109");
        assertThat(reference.search("  ", 3)).isEmpty();
    }
}
