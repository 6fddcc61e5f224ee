package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.Drawn;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is seen of a file, as nodes. */
final class PreviewFaces {
    private final AttachmentWords words;

    PreviewFaces(AttachmentWords words) {
        this.words = words;
    }

    /** @param preview null while it is read */
    Node face(Attachment attachment, @Nullable Preview preview) {
        return switch (preview) {
            case null -> new StackPane();
            case Preview.Picture picture -> drawn(picture.drawn(), attachment.name(),
                    words.get("attachment.picture-size", String.valueOf(picture.width()),
                            String.valueOf(picture.height())));
            case Preview.FirstPage page -> drawn(page.drawn(), attachment.name(),
                    words.get("attachment.first-page", page.pages()));
            case Preview.Mail mail -> mail(mail);
            case Preview.Beginning beginning -> text(beginning.text(), words.get("attachment.text-of",
                    attachment.name()));
            case Preview.None none ->
                new EmptyState(AttachmentLook.icon(attachment.kind()), words.unseen(none.why()), null);
        };
    }

    /** As large as there is room, never larger than it is. */
    private static Node drawn(Drawn drawn, String name, String said) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter().setPixels(0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(),
                drawn.dots(), drawn.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(name + ", " + said);
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("preview-frame");
        frame.setMinSize(0, 0);
        frame.setPrefSize(0, 0);
        view.fitWidthProperty().bind(frame.widthProperty().map(width -> fit(width, drawn.width())));
        view.fitHeightProperty().bind(frame.heightProperty().map(height -> fit(height, drawn.height())));
        Label caption = new Label(said);
        caption.getStyleClass().add("second-line");
        VBox face = new VBox(6, frame, caption);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return face;
    }

    private static double fit(Number room, int size) {
        return Math.max(1, Math.min(size, room.doubleValue() - 2)); // 0 would mean: as large as it is
    }

    private Node mail(Preview.Mail mail) {
        List<Node> lines = new ArrayList<>();
        said(lines, "attachment.mail.from", mail.from());
        said(lines, "attachment.mail.to", mail.to());
        said(lines, "attachment.mail.date", mail.sentAt() == null ? "" : words.at(mail.sentAt()));
        said(lines, "attachment.mail.subject", mail.subject());
        said(lines, "attachment.mail.attached", String.join(", ", mail.attached()));
        VBox head = new VBox(2);
        head.getStyleClass().add("mail-head");
        head.getChildren().setAll(lines);
        Node body = text(mail.text(), words.get("attachment.mail.text"));
        VBox.setVgrow(body, Priority.ALWAYS);
        return new VBox(8, head, body);
    }

    private void said(List<Node> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(AttachmentCell.wrapped(words.get(key, value), "mail-line"));
        }
    }

    /** Read and copied, never changed. */
    private static Node text(String text, String spoken) {
        TextArea area = new TextArea(text);
        area.setId("attachment-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(spoken);
        area.getStyleClass().add("preview-text");
        return area;
    }
}
