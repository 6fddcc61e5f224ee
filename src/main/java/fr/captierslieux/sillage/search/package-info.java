/**
 * Search across people, projects and the notes of follow-ups: what may be asked, and what is found. How texts are indexed is in
 * {@code store}.
 * Start reading at {@link fr.captierslieux.sillage.search.SearchEverything}.
 */
@NullMarked
package fr.captierslieux.sillage.search;

import org.jspecify.annotations.NullMarked;
