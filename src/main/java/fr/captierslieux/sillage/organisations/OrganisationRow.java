package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.basics.Code;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the list shows it.
 *
 * @param kind       code; null when not said
 * @param commune    name of the commune; null when there is none or an unknown one
 * @param department number of its département; null likewise
 * @param email      null when not said; so is the phone
 * @param contacts   how many persons
 * @param projects   how many it carries or supports
 */
public record OrganisationRow(Code code, String name, @Nullable String kind, @Nullable String commune,
        @Nullable String department, @Nullable String email, @Nullable String phone, long contacts, long projects) {
}
