package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.documents.AttachmentRepository.Filed;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Optional;

/** The files of a case or a resource, without their contents. */
public final class ListAttachments {
    private final Transactions transactions;
    private final AttachmentRepository attachments;

    public ListAttachments(Transactions transactions, AttachmentRepository attachments) {
        this.transactions = transactions;
        this.attachments = attachments;
    }

    /** By name; none of a row that is not there. */
    public List<Attachment> list(Holder holder) {
        return transactions
                .read(() -> attachments.list(Optional.of(holder)).stream().map(Filed::attachment).toList());
    }
}
