/**
 * Keeping the store safe: opening and locking, checking, backing up, restoring. Ports and rules; SQLite is in {@code store}.
 * Start reading at {@link fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened}.
 */
@NullMarked
package fr.captierslieux.sillage.safekeeping;

import org.jspecify.annotations.NullMarked;
