package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the list shows them.
 *
 * @param code       of the person
 * @param firstName  may be empty for none
 * @param commune    name of the commune; null when there is none or an unknown one
 * @param department number of its département; null likewise
 * @param situation  code; null when not said
 * @param email      null when not said; so is the phone
 * @param informedOn when the person was told what is kept about them; null when not said
 * @param projects   in how many projects
 */
public record PersonRow(Code code, String firstName, String lastName, @Nullable String commune,
        @Nullable String department, @Nullable String situation, @Nullable String email, @Nullable String phone,
        @Nullable LocalDate informedOn, long projects) {
    public String name() {
        return (firstName + " " + lastName).strip();
    }
}
