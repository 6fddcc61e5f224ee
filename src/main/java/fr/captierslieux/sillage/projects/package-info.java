/**
 * Projects, the future and open places, and what screens read of them. No screen and no SQL: the store implements the ports.
 * Start reading at {@link fr.captierslieux.sillage.projects.ListProjects}.
 */
@NullMarked
package fr.captierslieux.sillage.projects;

import org.jspecify.annotations.NullMarked;
