/**
 * The accompaniment of a project by a network: cases, follow-ups, orientations, and what screens read of them.
 * No screen and no SQL: the store implements the ports.
 * Start reading at {@link fr.captierslieux.sillage.cases.ListCases} and {@link fr.captierslieux.sillage.cases.CaseRow}.
 */
@NullMarked
package fr.captierslieux.sillage.cases;

import org.jspecify.annotations.NullMarked;
