/**
 * The rows that a report counts, as tables that go out with it: without names or texts, with what each figure is
 * computed from, and how. {@link fr.captierslieux.sillage.reports.data.DataTable} says which rows there are,
 * {@link fr.captierslieux.sillage.reports.data.Recomputation} how a figure is taken over them.
 */
@NullMarked
package fr.captierslieux.sillage.reports.data;

import org.jspecify.annotations.NullMarked;
