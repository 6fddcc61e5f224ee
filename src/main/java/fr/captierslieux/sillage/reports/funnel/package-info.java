/**
 * The way from a first contact to an open place: who came in during a period, how far each has come since, and how long it took between
 * the steps. Typed results, no SQL. Start reading at {@link fr.captierslieux.sillage.reports.funnel.FunnelStep}.
 */
@NullMarked
package fr.captierslieux.sillage.reports.funnel;

import org.jspecify.annotations.NullMarked;
