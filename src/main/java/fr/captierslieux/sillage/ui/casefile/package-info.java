/**
 * The page of a case: its header, the track of stages, tabs, one timeline of everything, and the acts on it. The list of cases is in
 * {@code ui.cases}; forms stand in the page's side panel and know nothing of it.
 * Start reading at {@link fr.captierslieux.sillage.ui.casefile.CaseFilePage}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.casefile;

import org.jspecify.annotations.NullMarked;
