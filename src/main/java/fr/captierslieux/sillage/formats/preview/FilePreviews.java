package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.MediaKind;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.None;
import fr.captierslieux.sillage.documents.Preview.Why;
import fr.captierslieux.sillage.documents.PreviewMaker;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Previews by kind. Libraries meet files here that were made to break them, so that every way in which they fail is caught. */
public final class FilePreviews implements PreviewMaker {
    private static final Logger LOG = LoggerFactory.getLogger(FilePreviews.class);

    @Override
    public Preview make(MediaKind kind, byte[] content, int side) {
        try {
            return switch (kind) {
                case JPEG, PNG, GIF, BMP, TIFF -> new PicturePreview(content, side).make();
                case PDF -> new PdfPreview(content, side).make();
                case EML -> new MailPreview(content).make();
                case MSG -> new OutlookPreview(content).make();
                case TEXT, CSV, XML, CALENDAR, CARD -> TextPreview.of(content);
                case HTML -> TextPreview.ofHtml(content);
                default -> new None(Why.KIND);
            };
        } catch (NotShown refusal) {
            return new None(refusal.why());
        } catch (IOException | RuntimeException broken) {
            LOG.debug("no preview of {}: {}", kind, broken.getClass().getName());
            return new None(Why.BROKEN);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            // a file that asks for more than there is; what was taken for it is free again
            return new None(Why.TOO_LARGE);
        } catch (LinkageError missing) {
            LOG.error("no preview of {}: {}", kind, missing.getClass().getName());
            return new None(Why.KIND);
        }
    }
}
