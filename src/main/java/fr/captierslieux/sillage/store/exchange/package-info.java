/**
 * Import and export as set operations: rows wait in a side file, are checked there against each other and the store, and are written
 * by INSERT … SELECT and UPDATE … FROM; never a query per row.
 * What is lawful stands in {@code exchange}; here is how it is found in sets.
 * Start reading at {@link fr.captierslieux.sillage.store.exchange.SqlImportStaging}, then {@code StagedSql}.
 */
@NullMarked
package fr.captierslieux.sillage.store.exchange;

import org.jspecify.annotations.NullMarked;
