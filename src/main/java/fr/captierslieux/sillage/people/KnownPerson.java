package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the store beside one who may be the same.
 *
 * @param firstName   may be empty; so may every text
 * @param commune     current INSEE code; null when there is none or an unknown one
 * @param communeName its name; null likewise
 * @param projects    that the person is a member of, by name
 */
public record KnownPerson(RowId id, Code code, String firstName, String lastName, String email, String phone,
        @Nullable String commune, @Nullable String communeName, List<KnownProject> projects) {
    public KnownPerson {
        projects = List.copyOf(projects);
    }

    public String name() {
        return (firstName + " " + lastName).strip();
    }

    /** Whether this is how they are written to; nothing is no news either. */
    public boolean hasEmail(String written) {
        return written.isBlank() || Contacts.email(written).equals(Contacts.email(email));
    }

    /** Whether this is where they are called, however it is written. */
    public boolean hasPhone(String written) {
        return written.isBlank() || written.strip().equals(phone.strip())
                || (!Contacts.phone(written).isEmpty() && Contacts.phone(written).equals(Contacts.phone(phone)));
    }

    /** The same person with projects. */
    public KnownPerson with(List<KnownProject> all) {
        return new KnownPerson(id, code, firstName, lastName, email, phone, commune, communeName, all);
    }
}
