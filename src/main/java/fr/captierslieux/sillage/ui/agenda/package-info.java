/**
 * What screens do with plans, tasks and appointments, wherever those are shown. No controls: the page of a case has its own.
 * Start reading at {@link fr.captierslieux.sillage.ui.agenda.AgendaUseCases}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.agenda;

import org.jspecify.annotations.NullMarked;
