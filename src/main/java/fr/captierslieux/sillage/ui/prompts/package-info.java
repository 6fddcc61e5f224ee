/**
 * Questions and news to the person, and going to another screen, in words of our own: no toolkit type leaks into a view model.
 * Start reading at {@link fr.captierslieux.sillage.ui.prompts.Prompts}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.prompts;

import org.jspecify.annotations.NullMarked;
