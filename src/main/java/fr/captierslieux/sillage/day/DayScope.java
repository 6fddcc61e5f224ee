package fr.captierslieux.sillage.day;

/** Whose day is shown. */
public enum DayScope {
    MINE, NETWORK, ALL
}
