package fr.captierslieux.sillage.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private final List<Integer> asked = new ArrayList<>();
    private final PagedRows<String> rows = new PagedRows<>(asked::add);

    @Test
    void theRestOfABegunFirstPageIsAskedForOnce() {
        rows.begin(500, Collections.nCopies(40, "there"));
        assertThat(rows.get(39)).isEqualTo("there");
        assertThat(asked).isEmpty();
        assertThat(rows.get(40)).isNull();
        assertThat(rows.get(199)).isNull();
        assertThat(asked).containsExactly(0);
    }

    @Test
    void aWholeFirstPageIsNotAskedForAgain() {
        rows.begin(50, Collections.nCopies(49, "one went away meanwhile"));
        assertThat(rows.get(49)).isNull();
        assertThat(asked).containsExactly(0);
        asked.clear();
        rows.begin(500, Collections.nCopies(PagedRows.PAGE, "there"));
        assertThat(rows.get(10)).isEqualTo("there");
        assertThat(rows.get(PagedRows.PAGE)).isNull();
        assertThat(asked).containsExactly(1);
    }
}
