/**
 * What is agreed with funders: until when, what is promised for each year, and when which report is due.
 * Start reading at {@link fr.captierslieux.sillage.agreements.Agreement} and {@link fr.captierslieux.sillage.agreements.DueReports}.
 */
@NullMarked
package fr.captierslieux.sillage.agreements;

import org.jspecify.annotations.NullMarked;
