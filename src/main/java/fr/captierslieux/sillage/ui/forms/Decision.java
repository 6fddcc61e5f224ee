package fr.captierslieux.sillage.ui.forms;

/** What a person decides about a field that somebody else changed as well. */
public enum Decision {
    MINE,
    THEIRS,
    /** Of long texts: what each added stands after the other. */
    BOTH;

    /** Both texts as one: what both began with once, then theirs, then mine. */
    static String both(String before, String mine, String theirs) {
        if (!before.isEmpty() && mine.startsWith(before) && theirs.startsWith(before)) {
            return theirs + mine.substring(before.length());
        }
        return theirs + "\n\n" + mine;
    }
}
