/**
 * The SQLite side of the room {@code documents}: rows of attachments, and their contents in pieces, each content once. Implements its
 * port inside the transactions of {@link fr.captierslieux.sillage.store.Store}.
 */
@NullMarked
package fr.captierslieux.sillage.store.documents;

import org.jspecify.annotations.NullMarked;
