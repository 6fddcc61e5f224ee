package fr.captierslieux.sillage.calendar;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;

/** Reads calendars. Called inside a transaction. */
public interface CalendarRepository {
    /**
     * What stands in the days that are asked for, cancelled and finished things left out. Trainings and meetings of bodies are everybody's;
     * events are those of the network, and those of none.
     */
    CalendarRows rows(CalendarQuery query);

    /** All half-days of a session; none where there is no such session. */
    List<CalendarEntry.HalfDay> listHalfDays(Code session);
}
