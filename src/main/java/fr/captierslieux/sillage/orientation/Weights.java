package fr.captierslieux.sillage.orientation;

/**
 * How much each reason about a member network weighs. They are added up; what they rest on, and why so, is told in decision 14 and in the
 * user's guide. Those of destinations outside of the collective stand beside their situations, in {@code situations.csv}.
 */
final class Weights {
    /** The front door of the département: above being there, below knowing two of the themes. */
    static final int REFERENT = 30;
    static final int IN_DEPARTMENT = 24;
    static final int IN_PART_OF_DEPARTMENT = 18;
    static final int ACROSS = 12;
    static final int BESIDE = 8;
    static final int ELSEWHERE = -40;

    /** A theme that is named at least half as often as the first. */
    static final int MAIN_THEME = 14;
    static final int OTHER_THEME = 6;
    /** More themes than these say nothing more. */
    static final int THEMES_COUNTED = 3;
    /** Themes of the need that are looked at: long accompaniments name every theme once. */
    static final int THEMES_OF_NEED = 6;
    /** The special way of a thematic network, once a main theme is its own. */
    static final int SPECIALIST = 16;
    static final int NO_THEME = -6;

    /** Half of the usual cases each: half of it for; twice the usual or more: all of it against. */
    static final int LOAD = 12;
    /** All accepted: all of it for; none: all of it against. */
    static final int ANSWERS = 6;
    /** Fewer answers say nothing. */
    static final int ANSWERS_COUNTED = 3;

    static final int NO_ADVISER = -25;
    static final int ACCOMPANIES_NOBODY = -30;
    /** Who was asked already comes behind those who were not. */
    static final int AWAITED = -60;
    static final int ACCEPTED = -50;
    static final int REFUSED = -40;
    static final int OWN_CASE = -25;
    static final int PARTNER = -5;

    private Weights() {
    }

    /** What an orientation before weighs. */
    static int of(Earlier earlier) {
        return switch (earlier.result() == null ? "" : earlier.result()) {
            case "ACCEPTEE" -> ACCEPTED;
            case "REFUSEE", "SANS_SUITE" -> REFUSED;
            default -> AWAITED;
        };
    }
}
