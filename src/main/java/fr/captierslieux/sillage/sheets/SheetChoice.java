package fr.captierslieux.sillage.sheets;

/** What of a case is wanted on its sheet. */
public record SheetChoice(Notes notes, Contacts contacts) {
    /** What goes to a meeting where everybody may read it. */
    public static final SheetChoice PLAIN = new SheetChoice(Notes.LEFT_OUT, Contacts.LEFT_OUT);

    /** What was said in follow-ups and why somebody was oriented. */
    public enum Notes {
        GIVEN, LEFT_OUT
    }

    /** E-mail and telephone of the people. */
    public enum Contacts {
        GIVEN, LEFT_OUT
    }
}
