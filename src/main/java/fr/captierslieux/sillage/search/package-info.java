/**
 * Search across people, projects, cases and the notes of follow-ups: what may be asked, what is found, and which mistakes are
 * forgiven. How texts are indexed is in
 * {@code store}.
 * Start reading at {@link fr.captierslieux.sillage.search.SearchEverything}.
 */
@NullMarked
package fr.captierslieux.sillage.search;

import org.jspecify.annotations.NullMarked;
