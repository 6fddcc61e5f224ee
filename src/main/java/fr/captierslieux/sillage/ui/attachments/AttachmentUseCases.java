package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.AttachFiles;
import fr.captierslieux.sillage.documents.EditAttachment;
import fr.captierslieux.sillage.documents.ForgetContents;
import fr.captierslieux.sillage.documents.ListAttachments;
import fr.captierslieux.sillage.documents.PreviewAttachment;
import fr.captierslieux.sillage.documents.PrivateCopies;
import fr.captierslieux.sillage.documents.SizeLimit;
import fr.captierslieux.sillage.documents.TakeOutAttachments;

/**
 * What the window does with files.
 *
 * @param attach  takes them in
 * @param list    those of a resource; a case is read with its own
 * @param edit    names and annotates them
 * @param preview shows them
 * @param takeOut brings them out
 * @param limit   how large they may be
 * @param forget  lets go of what left the bin
 * @param copies  what other programs have open; released when the window closes
 */
public record AttachmentUseCases(AttachFiles attach, ListAttachments list, EditAttachment edit,
        PreviewAttachment preview, TakeOutAttachments takeOut, SizeLimit limit,
        ForgetContents forget, PrivateCopies copies) {
}
