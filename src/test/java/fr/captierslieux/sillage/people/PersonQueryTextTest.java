package fr.captierslieux.sillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.people.PersonQuery.Order;
import org.junit.jupiter.api.Test;

class PersonQueryTextTest {
    @Test
    void readsWhatItWrites() {
        PersonQuery full = new PersonQuery("l’été = beau", "44", "PORTEUR", "SALARIE", Order.PROJECTS, false);
        assertThat(PersonQueryText.read(PersonQueryText.write(full))).contains(full);
        assertThat(PersonQueryText.read(PersonQueryText.write(PersonQuery.FIRST))).contains(PersonQuery.FIRST);
    }

    @Test
    void leavesOutWhatNoVersionWrote() {
        assertThat(PersonQueryText.read("")).isEmpty();
        assertThat(PersonQueryText.read("order=COLOUR\nascending=true\n")).isEmpty();
    }
}
