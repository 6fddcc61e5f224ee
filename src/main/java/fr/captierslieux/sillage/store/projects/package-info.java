/**
 * Projects in SQL. Start reading at {@link fr.captierslieux.sillage.store.projects.SqlProjectList}.
 */
@NullMarked
package fr.captierslieux.sillage.store.projects;

import org.jspecify.annotations.NullMarked;
