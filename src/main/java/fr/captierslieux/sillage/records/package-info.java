/**
 * A row as a person sees and edits it in a form: texts in exchange form, the rules that stand for import as well, saving with others'
 * changes kept, the bin. Which fields a row has is said once, in {@code exchange}.
 * Start reading at {@link fr.captierslieux.sillage.records.SaveRecords}.
 */
@NullMarked
package fr.captierslieux.sillage.records;

import org.jspecify.annotations.NullMarked;
