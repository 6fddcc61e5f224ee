package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.workspace.Draft;

/**
 * A draft as a list shows it.
 *
 * @param subject   name of what it is about: the project of a case, a person; may be empty
 * @param beginning first words that were typed; may be empty
 */
public record KeptDraft(Draft draft, String subject, String beginning) {
}
