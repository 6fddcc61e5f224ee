/**
 * Forms: a row's fields with their editors, drafts, faults beside the field, two persons' changes side by side. Which fields there are
 * comes from {@code exchange}; saving is {@code records}.
 * Start reading at {@link fr.captierslieux.sillage.ui.forms.Forms}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.forms;

import org.jspecify.annotations.NullMarked;
