/**
 * A project on one line of time: its stages as bands, its cases as lanes, and what happened as marks, near ones gathered. What is shown where is
 * worked out without a toolkit ({@code TimelineModel}); the words come from whoever shows it.
 * Start reading at {@link fr.captierslieux.sillage.ui.timeline.TimelineModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.timeline;

import org.jspecify.annotations.NullMarked;
