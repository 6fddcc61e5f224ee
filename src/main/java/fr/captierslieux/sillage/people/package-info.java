/**
 * People: project holders, trainees, contacts, and what screens read of them. No screen and no SQL: the store implements the ports.
 * Start reading at {@link fr.captierslieux.sillage.people.ListPeople}.
 */
@NullMarked
package fr.captierslieux.sillage.people;

import org.jspecify.annotations.NullMarked;
