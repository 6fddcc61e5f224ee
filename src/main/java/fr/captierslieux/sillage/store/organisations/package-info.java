/**
 * The list of organisations and its panel, in SQL.
 * Start reading at {@link fr.captierslieux.sillage.store.organisations.SqlOrganisationList}.
 */
@NullMarked
package fr.captierslieux.sillage.store.organisations;

import org.jspecify.annotations.NullMarked;
