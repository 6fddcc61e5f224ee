package fr.captierslieux.sillage.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

class ToastPlaceTest {
    private static final Bounds REST = new BoundingBox(20, 660, 400, 44);

    @Test
    void restsWhereNothingIsPressed() {
        assertThat(ToastPlace.up(REST, List.of())).isZero();
        assertThat(ToastPlace.up(REST, List.of(new BoundingBox(900, 670, 100, 32)))).isZero();
    }

    @Test
    void standsOverTheButtonsAtTheFoot() {
        double up = ToastPlace.up(REST, List.of(new BoundingBox(20, 670, 180, 32)));
        assertThat(REST.getMaxY() - up).isLessThan(670);
    }

    @Test
    void standsOverWhatStandsOverThem() {
        double up = ToastPlace.up(REST,
                List.of(new BoundingBox(20, 670, 180, 32), new BoundingBox(20, 630, 180, 32)));
        assertThat(REST.getMaxY() - up).isLessThan(630);
    }

    @Test
    void restsWhereAllIsPressed() {
        assertThat(ToastPlace.up(REST, List.of(new BoundingBox(0, 0, 800, 700)))).isZero();
    }
}
