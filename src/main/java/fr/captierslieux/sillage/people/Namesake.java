package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;

/**
 * Something that is written down already.
 *
 * @param name   as it is read; of a trainer given name and surname
 * @param detail what tells it apart, such as a commune or a day; empty for nothing
 */
public record Namesake(Code code, String name, String detail) {
    /** What there may be two of that are one. */
    public enum Kind {
        ORGANISATION,
        TRAINER,
        RESOURCE,
        /** Of one day. */
        EVENT,
        PROGRAMME
    }

    /** As it is told: the name with what tells it apart. */
    public String called() {
        return detail.isEmpty() ? name : name + " (" + detail + ")";
    }
}
