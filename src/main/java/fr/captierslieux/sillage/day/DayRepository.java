package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DaySection.Kind;
import java.util.List;

/** Reads days. Called inside a transaction. */
public interface DayRepository {
    /** Everybody who accompanies, by name. */
    List<Colleague> listColleagues();

    /** After how many days without a follow-up an accompanied case has no news, as the network set it. */
    int silentDays();

    /** The lines of a kind, the most pressing first. */
    DaySection section(Kind kind, DayQuery query);

    /** Appointments of the day that is looked at, by time; those without one first, cancelled ones not at all. */
    List<Meeting> listMeetings(DayQuery query);

    /** Time of the week of {@link DayQuery#today}: of the advisor, of the network's cases, or of all. */
    WeekTime week(DayQuery query);
}
