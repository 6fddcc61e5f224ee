package fr.captierslieux.sillage.territory;

/**
 * An intercommunality. It may lie in several départements.
 *
 * @param siren its number
 * @param name  as the DGCL writes it
 */
public record Epci(String siren, String name) {
}
