package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.Mail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** An e-mail as Outlook saves it, as plain text. */
final class OutlookPreview {
    private static final int MOST_ATTACHED = 50;

    private final byte[] content;

    OutlookPreview(byte[] content) {
        this.content = content;
    }

    Preview make() throws IOException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content))) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            return new Mail(text(message.getDisplayFrom()), text(message.getDisplayTo()), sentAt(message),
                    text(message.getSubject()), TextPreview.tidy(body(message)), attached(message));
        } catch (ChunkNotFoundException missing) {
            throw new IOException(missing);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static String body(MAPIMessage message) throws ChunkNotFoundException {
        String plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String html = message.getHtmlBody();
        return html == null ? "" : HtmlText.plain(html);
    }

    private static @Nullable ZonedDateTime sentAt(MAPIMessage message) throws ChunkNotFoundException {
        Calendar date = message.getMessageDate();
        return date == null ? null : date.toInstant().atZone(ZoneId.systemDefault());
    }

    private static List<String> attached(MAPIMessage message) {
        List<String> names = new ArrayList<>();
        for (AttachmentChunks each : message.getAttachmentFiles()) {
            StringChunk name = each.getAttachLongFileName() == null
                    ? each.getAttachFileName()
                    : each.getAttachLongFileName();
            if (name != null && names.size() < MOST_ATTACHED) {
                names.add(text(name.getValue()));
            }
        }
        return names;
    }
}
