/**
 * What is to be done and when: plans of accompaniment, their tasks in sequence, appointments; and the acts on them, each one gesture.
 * Rows are saved by {@link fr.captierslieux.sillage.records.SaveRecords}, so that every act answers to a stale view and can be undone.
 * No list and no screen: those read what they show by ports of their own.
 * Start reading at {@link fr.captierslieux.sillage.agenda.Task} and {@link fr.captierslieux.sillage.agenda.FinishTask}.
 */
@NullMarked
package fr.captierslieux.sillage.agenda;

import org.jspecify.annotations.NullMarked;
