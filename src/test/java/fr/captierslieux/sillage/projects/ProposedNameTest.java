package fr.captierslieux.sillage.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposedNameTest {
    @Test
    void followsTheNameOfTheCommune() {
        assertThat(ProposedName.ofCommune("Clisson")).isEqualTo("Projet de Clisson");
        assertThat(ProposedName.ofCommune("Ancenis-Saint-Géréon")).isEqualTo("Projet d’Ancenis-Saint-Géréon");
        assertThat(ProposedName.ofCommune("Évron")).isEqualTo("Projet d’Évron");
        assertThat(ProposedName.ofCommune("Le Mans")).isEqualTo("Projet du Mans");
        assertThat(ProposedName.ofCommune("Les Herbiers")).isEqualTo("Projet des Herbiers");
        assertThat(ProposedName.ofCommune("La Flèche")).isEqualTo("Projet de La Flèche");
        assertThat(ProposedName.ofPerson("Awa Diop")).isEqualTo("Projet d’Awa Diop");
        assertThat(ProposedName.ofPerson("")).isEqualTo("Projet");
    }
}
