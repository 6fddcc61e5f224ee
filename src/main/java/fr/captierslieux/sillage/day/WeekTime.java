package fr.captierslieux.sillage.day;

/**
 * Minutes of a week, from Monday to Sunday.
 *
 * @param faceToFace  with people
 * @param preparation before and after
 * @param travel      on the way
 */
public record WeekTime(long faceToFace, long preparation, long travel) {
    public static final WeekTime NONE = new WeekTime(0, 0, 0);
}
