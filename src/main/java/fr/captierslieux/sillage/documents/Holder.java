package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.basics.Code;

/**
 * What files are attached to.
 *
 * @param code of the row
 */
public record Holder(Kind kind, Code code) {
    /** Rows that have files. */
    public enum Kind {
        CASE, RESOURCE
    }

    public static Holder ofCase(Code code) {
        return new Holder(Kind.CASE, code);
    }

    public static Holder ofResource(Code code) {
        return new Holder(Kind.RESOURCE, code);
    }

    /** Where its files go when all are taken out: cases by their codes, resources, whose codes may be the same, in a folder of theirs. */
    String folder() {
        return kind == Kind.CASE ? code.value() : "ressources/" + code.value();
    }
}
