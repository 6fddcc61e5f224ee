/**
 * People: project holders, trainees, contacts, what screens read of them, and who may be somebody else's double. No screen and no
 * SQL: the store implements the ports.
 * Start reading at {@link fr.captierslieux.sillage.people.ListPeople}.
 */
@NullMarked
package fr.captierslieux.sillage.people;

import org.jspecify.annotations.NullMarked;
