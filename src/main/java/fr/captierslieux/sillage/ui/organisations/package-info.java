/**
 * The list of organisations and its panel.
 * Start reading at {@link fr.captierslieux.sillage.ui.organisations.OrganisationsKind}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.organisations;

import org.jspecify.annotations.NullMarked;
