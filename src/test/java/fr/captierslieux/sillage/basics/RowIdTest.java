package fr.captierslieux.sillage.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowIdTest {
    @Test
    void entityPartsTheirBordersAndTheirAbsenceTellApart() {
        Set<RowId> ids = new HashSet<>();
        ids.add(RowId.derived("project", "P1"));
        ids.add(RowId.derived("person", "P1"));
        ids.add(RowId.derived("project", "p1"));
        ids.add(RowId.derived("stage", "a", "b"));
        ids.add(RowId.derived("stage", "ab"));
        ids.add(RowId.derived("stage", "ab", ""));
        ids.add(RowId.derived("stage", "ab", null));
        ids.add(RowId.derived("stage", null, "ab"));
        assertThat(ids).hasSize(8);
    }

    @Test
    void neverChangesBetweenVersions() {
        // Identifiers stand in people's files: another derivation would make every row twice.
        String hex = RowId.derived("project", "P1").toString();
        assertThat(hex).hasSize(32).matches(".{12}8.{3}[89ab].{15}").isEqualTo("fe2834c9b1ec8751a52fb2f6fce0730c");
        assertThat(RowId.of(RowId.derived("project", "P1").bytes())).isEqualTo(RowId.derived("project", "P1"));
    }
}
