/**
 * Exchange tables as workbooks, a sheet per table, read and written as streams of XML: no workbook is ever held in memory.
 * Start reading at {@link fr.captierslieux.sillage.formats.xlsx.XlsxTableReader} and
 * {@link fr.captierslieux.sillage.formats.xlsx.XlsxTableWriter}; why no spreadsheet library takes part: decision 0006.
 */
@NullMarked
package fr.captierslieux.sillage.formats.xlsx;

import org.jspecify.annotations.NullMarked;
