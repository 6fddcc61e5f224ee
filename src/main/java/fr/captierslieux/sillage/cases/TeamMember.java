package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import org.jspecify.annotations.Nullable;

/**
 * A person in the team of a project.
 *
 * @param row    of the membership
 * @param person code of the person
 * @param role   code; null when not said
 * @param main   whether this is the person to speak to first
 * @param email  may be empty; so may the phone
 */
public record TeamMember(RowId row, Code person, String name, @Nullable String role, boolean main, String email,
        String phone) {
}
