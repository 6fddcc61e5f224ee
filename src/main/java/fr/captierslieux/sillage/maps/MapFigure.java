package fr.captierslieux.sillage.maps;

/** What a map counts, where the project is. Rows in the bin never count. */
public enum MapFigure {
    /** All projects, whatever their state. */
    PROJECTS(Behind.PROJECTS, 1, Time.ALWAYS),
    /** Third places that are open now. */
    OPEN_PLACES(Behind.PROJECTS, 1, Time.ALWAYS),
    /** Projects followed in the period under an accompaniment that had begun: the indicator C1. */
    ACCOMPANIED(Behind.PROJECTS, 1, Time.PERIOD),
    /** Cases begun and not closed at the end of the period. */
    ACTIVE_CASES(Behind.CASES, 1, Time.PERIOD),
    /** Follow-ups of the period: the indicator C4. */
    FOLLOW_UPS(Behind.CASES, 1, Time.PERIOD),
    /** Time in front of people in the period, alone or in groups, in minutes: the indicators C5 and C6 together. */
    HOURS(Behind.CASES, 60, Time.PERIOD);

    private final Behind behind;
    private final int parts;
    private final Time time;

    MapFigure(Behind behind, int parts, Time time) {
        this.behind = behind;
        this.parts = parts;
        this.time = time;
    }

    /** What stands behind a territory. */
    public Behind behind() {
        return behind;
    }

    /** How many of what is counted make one of what is shown: 60 for minutes that make hours. */
    public int parts() {
        return parts;
    }

    /** Whether the period plays a part. */
    public boolean isOfPeriod() {
        return time == Time.PERIOD;
    }

    /** What a row behind a figure is. */
    public enum Behind {
        PROJECTS, CASES
    }

    /** When something is counted. */
    private enum Time {
        ALWAYS, PERIOD
    }
}
