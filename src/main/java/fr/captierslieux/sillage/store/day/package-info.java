/**
 * Days of advisors, read by set queries: first which rows, by narrow indexes and the summary of cases; then what the few shown ones say.
 * Start reading at {@link fr.captierslieux.sillage.store.day.SqlDay}.
 */
@NullMarked
package fr.captierslieux.sillage.store.day;

import org.jspecify.annotations.NullMarked;
