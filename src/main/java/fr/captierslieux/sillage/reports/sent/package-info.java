/**
 * Reports that were sent: frozen with their figures, the rows that were counted and the very file, so that what is entered later can be
 * told from what a funder has in hand.
 */
@NullMarked
package fr.captierslieux.sillage.reports.sent;

import org.jspecify.annotations.NullMarked;
