package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.documents.Preview.None;
import fr.captierslieux.sillage.documents.Preview.Why;
import fr.captierslieux.sillage.history.Transactions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Shows what an attachment is without opening it. */
public final class PreviewAttachment {
    /** Beyond this a preview would take memory that the rest of the work needs. */
    private static final long MOST_BYTES = 32_000_000;

    private final Transactions transactions;
    private final AttachmentRepository attachments;
    private final PreviewMaker maker;

    public PreviewAttachment(Transactions transactions, AttachmentRepository attachments, PreviewMaker maker) {
        this.transactions = transactions;
        this.attachments = attachments;
        this.maker = maker;
    }

    /** @param side how many dots the longer side of a picture should have, about */
    public Preview preview(Attachment attachment, int side) {
        if (attachment.bytes() > MOST_BYTES) {
            return new None(Why.TOO_LARGE);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) attachment.bytes());
        boolean there = transactions.read(() -> {
            try {
                return attachments.copy(attachment.digest(), content);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible); // memory does not refuse
            }
        });
        return there ? maker.make(attachment.kind(), content.toByteArray(), side) : new None(Why.GONE);
    }
}
