package fr.captierslieux.sillage.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import org.junit.jupiter.api.Test;

class CaseQueryTextTest {
    @Test
    void readsWhatItWrites() {
        CaseQuery full = new CaseQuery(CaseView.SILENT, "l’été = beau", "N1", "A1", "44", "CREATION",
                CaseStatus.IN_SUPPORT, "MEDIATION", 90, Order.THEMES, Direction.DESCENDING);
        assertThat(CaseQueryText.read(CaseQueryText.write(full))).contains(full);
        assertThat(CaseQueryText.read(CaseQueryText.write(CaseQuery.FIRST))).contains(CaseQuery.FIRST);
    }

    @Test
    void leavesOutWhatNoVersionWrote() {
        assertThat(CaseQueryText.read("")).isEmpty();
        assertThat(CaseQueryText.read("view=OPEN\norder=COLOUR\ndirection=ASCENDING\n")).isEmpty();
        assertThat(CaseQueryText.read("view=OPEN\nunseen=many\norder=PROJECT\ndirection=ASCENDING\n")).isEmpty();
    }
}
