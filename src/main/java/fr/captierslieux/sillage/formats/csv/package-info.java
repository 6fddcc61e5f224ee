/**
 * Exchange tables as folders of CSV files: UTF-8, semicolons, RFC 4180 quotes.
 * Start reading at {@link fr.captierslieux.sillage.formats.csv.CsvRows}, which splits, then
 * {@link fr.captierslieux.sillage.formats.csv.CsvTableReader}, which judges.
 */
@NullMarked
package fr.captierslieux.sillage.formats.csv;

import org.jspecify.annotations.NullMarked;
