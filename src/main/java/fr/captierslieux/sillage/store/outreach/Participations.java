package fr.captierslieux.sillage.store.outreach;

/**
 * Who took part, as SQL: the one place that says which lines count and which persons are distinct. The indicators G2 and G2P read it, and
 * so does the list at the door, so that the counter there and the report cannot differ.
 */
public final class Participations {
    /** The living lines {@code a} of events {@code e}. */
    public static final String LINES = "participation a ON a.event_id = e.id AND a.deleted = 0";
    /** The persons {@code h} of lines {@code a}: a line of an organisation has none, and one in the bin is nobody. */
    public static final String PERSONS = "person h ON h.id = a.person_id AND h.deleted = 0";
    /** Lines, for how many people they stand, and distinct persons, of the living event {@code e} that ?1 identifies. */
    static final String COUNT = "SELECT count(*), coalesce(sum(a.attendees), 0), count(DISTINCT h.rid) FROM event e JOIN "
            + LINES + " LEFT JOIN " + PERSONS + " WHERE e.id = ?1 AND e.deleted = 0";
    /** For how many people the lines of the event {@code r} stand. */
    static final String PEOPLE = "(SELECT coalesce(sum(a.attendees), 0) FROM event e JOIN " + LINES
            + " WHERE e.id = r.id)";

    private Participations() {
    }
}
