package fr.captierslieux.sillage.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row behind a figure is one step from where it is seen whole: a row of a case from that case. */
class CountedPlacesTest {
    @TempDir
    private Path folder;

    @Test
    void everyRowOfTheReportHasAPlace() {
        try (SampleStore store = SampleStore.copyInto(folder)) {
            Period year = Period.parse("2026").orElseThrow();
            for (Indicator indicator : Indicators.listAll()) {
                List<CountedRow> rows = store.useCases().reports().listRows().list(year, Scope.ALL, indicator, null,
                        null);
                assertThat(rows).as(indicator.code()).isNotEmpty()
                        .allSatisfy(row -> assertThat(CountedPlaces.find(row)).isPresent());
                if (List.of("A1", "B2", "C3", "C4", "C5", "C8", "E6").contains(indicator.code())) {
                    assertThat(rows).as(indicator.code()).allSatisfy(row -> assertThat(CountedPlaces.find(row))
                            .containsInstanceOf(Place.OneCase.class));
                }
            }
        }
    }

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
