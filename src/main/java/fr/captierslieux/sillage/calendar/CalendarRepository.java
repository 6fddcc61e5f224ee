package fr.captierslieux.sillage.calendar;

/** Reads calendars. Called inside a transaction. */
public interface CalendarRepository {
    /**
     * What stands in the days that are asked for, cancelled and finished things left out. Trainings and meetings of bodies are everybody's;
     * events are those of the network, and those of none.
     */
    CalendarRows rows(CalendarQuery query);
}
