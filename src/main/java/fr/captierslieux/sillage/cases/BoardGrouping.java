package fr.captierslieux.sillage.cases;

/** What the columns of the board are. */
public enum BoardGrouping {
    /** The stage that the project reached last. */
    STAGE,
    /** How far the case itself is. */
    STATUS,
    /** Who accompanies it. */
    ADVISOR
}
