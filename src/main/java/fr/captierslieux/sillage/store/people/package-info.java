/**
 * People in SQL. Start reading at {@link fr.captierslieux.sillage.store.people.SqlPersonList}.
 */
@NullMarked
package fr.captierslieux.sillage.store.people;

import org.jspecify.annotations.NullMarked;
