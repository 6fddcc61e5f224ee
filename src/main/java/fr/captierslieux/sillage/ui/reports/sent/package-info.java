/** Reports that were sent: freezing one, what became other since, and the rows behind it. */
@NullMarked
package fr.captierslieux.sillage.ui.reports.sent;

import org.jspecify.annotations.NullMarked;
