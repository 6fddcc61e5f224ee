package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.network.FindReferent;
import fr.captierslieux.sillage.people.FindDuplicates;

/**
 * What a new contact looks up while it is being written down.
 *
 * @param duplicates who and what is there already
 * @param referent   to which network it falls
 */
public record ContactUseCases(FindDuplicates duplicates, FindReferent referent) {
}
