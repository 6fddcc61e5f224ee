package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.util.Optional;

/** Where a row behind a figure is seen whole. */
public final class CountedPlaces {
    private CountedPlaces() {
    }

    /** Empty for what has no page of its own. */
    public static Optional<Place> find(CountedRow row) {
        if (row.supportCase() != null) {
            return Optional.of(new Place.OneCase(new Code(row.supportCase())));
        }
        Code code = new Code(row.code());
        return Optional.ofNullable(switch (row.entity()) {
            case "project", "stage_change", "job_record", "funding_obtained" -> new Place.OneProject(code);
            case "person" -> new Place.OnePerson(code);
            case "event", "participation" -> new Place.OneOfLife(LifeSubject.EVENTS, code);
            case "resource", "distribution" -> new Place.OneOfLife(LifeSubject.RESOURCES, code);
            case "advocacy_action" -> new Place.OneOfLife(LifeSubject.ACTIONS, code);
            case "training_session" -> new Place.OneSession(code);
            case "enrolment", "attendance" -> new Place.OneEnrolment(code); // a presence is known by its enrolment
            case "governance_meeting" -> new Place.OneOfLife(LifeSubject.MEETINGS, code);
            default -> null;
        });
    }
}
