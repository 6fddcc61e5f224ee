/**
 * Agreements with funders in SQL.
 * Start reading at {@link fr.captierslieux.sillage.store.agreements.SqlAgreements}.
 */
@NullMarked
package fr.captierslieux.sillage.store.agreements;

import org.jspecify.annotations.NullMarked;
