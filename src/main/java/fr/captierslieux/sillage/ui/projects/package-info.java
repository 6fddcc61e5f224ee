/**
 * The list of projects with its panel; the screen itself is {@code ui/lists}.
 * Start reading at {@link fr.captierslieux.sillage.ui.projects.ProjectsKind}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.projects;

import org.jspecify.annotations.NullMarked;
