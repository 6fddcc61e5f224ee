package fr.captierslieux.sillage.territory;

/**
 * A département, or an overseas collectivity that communes belong to.
 *
 * @param code {@code 44}, {@code 2A}, {@code 974}
 * @param name as INSEE writes it
 */
public record Department(String code, String name) {
}
