package fr.captierslieux.sillage.people;

import org.jspecify.annotations.Nullable;

/**
 * What is handed to the address book of another program: how somebody is reached, and nothing else that is known of them.
 *
 * @param key       names the card among all, today and when it is written again
 * @param firstName may be empty; so may the last name, not both
 * @param email     null when not said; so are the others
 */
public record ContactCard(String key, String firstName, String lastName, @Nullable String email, @Nullable String phone,
        @Nullable String commune, @Nullable String organisation) {
    public ContactCard {
        if (firstName.isBlank() && lastName.isBlank()) {
            throw new IllegalArgumentException("a card has a name");
        }
    }

    /** That of a person of the list. */
    public static ContactCard of(PersonRow row) {
        return new ContactCard("person-" + row.code(), row.firstName(), row.lastName(), row.email(), row.phone(),
                row.commune(), null);
    }
}
