/**
 * The first interview, which two persons look at on one screen: what is said at the left, the grid of the vision as a shape that grows at the
 * right, with what earlier grids said. What it writes is a form ({@code ui.forms}): kept while one types, saved as one gesture.
 * Start reading at {@link fr.captierslieux.sillage.ui.interview.InterviewPage}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.interview;

import org.jspecify.annotations.NullMarked;
