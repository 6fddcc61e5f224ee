/**
 * Tableau de bord: the figures of a report as charts and a map, and the way from a first contact to an open place. Every number is one of
 * the report, by the report's own queries; what is pressed shows its rows.
 * Start reading at {@link fr.captierslieux.sillage.ui.dashboard.DashboardModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.dashboard;

import org.jspecify.annotations.NullMarked;
