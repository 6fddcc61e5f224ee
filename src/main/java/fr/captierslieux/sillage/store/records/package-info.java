/**
 * Rows as forms have them: read as exchange texts, written field by field, suggested where another row names them.
 * Start reading at {@link fr.captierslieux.sillage.store.records.SqlRecords}.
 */
@NullMarked
package fr.captierslieux.sillage.store.records;

import org.jspecify.annotations.NullMarked;
