package fr.captierslieux.sillage.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where rows behind figures lead. */
class CountedPlacesTest {
    private static Optional<Place> of(String entity) {
        return CountedPlaces
                .find(new CountedRow(entity, "CRESS-F-0003", "Piloter", "", null, null, BigDecimal.ONE));
    }

    @Test
    void rowsOfTrainingsLeadToTheirSession() {
        Code code = new Code("CRESS-F-0003");
        assertThat(of("training_session")).contains(new Place.OneSession(code));
        assertThat(of("enrolment")).contains(new Place.OneEnrolment(code));
        assertThat(of("attendance")).as("it has the code of its enrolment").contains(new Place.OneEnrolment(code));
        assertThat(of("target")).as("nothing that has no page").isEmpty();
    }
}
