/**
 * The list of people with its panel; the screen itself is {@code ui/lists}.
 * Start reading at {@link fr.captierslieux.sillage.ui.people.PeopleKind}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.people;

import org.jspecify.annotations.NullMarked;
