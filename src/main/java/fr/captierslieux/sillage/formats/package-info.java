/**
 * Files of the world outside: CSV, workbooks. Readers answer hostile input with faults; writers let a target appear whole or not
 * at all. What a value means is no matter of this room ({@code exchange}, {@code reports}).
 * Start reading at {@link fr.captierslieux.sillage.formats.csv.CsvTableReader} and {@link fr.captierslieux.sillage.formats.TargetFile}.
 */
@NullMarked
package fr.captierslieux.sillage.formats;

import org.jspecify.annotations.NullMarked;
