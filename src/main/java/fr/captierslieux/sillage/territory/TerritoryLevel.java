package fr.captierslieux.sillage.territory;

/** How finely the region is divided on a map. */
public enum TerritoryLevel {
    /** The five départements. */
    DEPARTMENT,
    /** Intercommunalities, which may lie in several départements; the part inside the region. */
    EPCI
}
