package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;

/**
 * Somebody who accompanies, and may be handed something.
 *
 * @param network     code of their network
 * @param networkName its name
 */
public record Colleague(Code code, String name, Code network, String networkName) {
}
