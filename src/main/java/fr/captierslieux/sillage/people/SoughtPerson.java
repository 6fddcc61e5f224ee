package fr.captierslieux.sillage.people;

/**
 * What is known so far of a person who is being written down; every part may be empty.
 *
 * @param commune INSEE code, current or former, of the person or of their project
 * @param project name of their project
 */
public record SoughtPerson(String firstName, String lastName, String email, String phone, String commune,
        String project) {
    /** Letters without which a name would be like half of all names. */
    private static final int LETTERS = 3;

    /** Whether anything is said that can be like somebody. */
    public boolean isTelling() {
        return letters(firstName) + letters(lastName) >= LETTERS || !email.isBlank() || !phone.isBlank();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
