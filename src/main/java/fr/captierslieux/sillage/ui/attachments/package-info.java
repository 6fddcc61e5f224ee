/**
 * The files of a case in the window: how they come in by drop, choice and paste, what is seen of them, and what is done with them.
 * Where they stand on the page of a case is that page's matter.
 * Start reading at {@link fr.captierslieux.sillage.ui.attachments.AttachmentsModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.attachments;

import org.jspecify.annotations.NullMarked;
