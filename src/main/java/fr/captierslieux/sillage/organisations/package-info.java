/**
 * Organisations of the territory that are neither member networks nor projects: town halls, funders, associations, chambers; their
 * contacts, the projects that they carry or support, what is to be done and arranged with them. No screen and no SQL.
 * Start reading at {@link fr.captierslieux.sillage.organisations.OrganisationRow}.
 */
@NullMarked
package fr.captierslieux.sillage.organisations;

import org.jspecify.annotations.NullMarked;
