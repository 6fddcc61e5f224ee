/**
 * The exchange format over plain rows: files, columns, rules and faults, without any library.
 * Reading CSV or workbooks is done in {@code formats}, staging and writing rows in {@code store}; both implement ports of this room.
 * Start reading at {@link fr.captierslieux.sillage.exchange.ExchangeFormat}, the one table of files and columns.
 */
@NullMarked
package fr.captierslieux.sillage.exchange;

import org.jspecify.annotations.NullMarked;
