/**
 * What an advisor finds in the morning: who comes today, what was promised, what waits for an answer or for news, what is to be looked at
 * again or to be closed; and the acts on it that no other room has, each one gesture. No screen, no SQL: the store reads it by set queries.
 * Start reading at {@link fr.captierslieux.sillage.day.ReadDay} and {@link fr.captierslieux.sillage.day.DayLine}.
 */
@NullMarked
package fr.captierslieux.sillage.day;

import org.jspecify.annotations.NullMarked;
