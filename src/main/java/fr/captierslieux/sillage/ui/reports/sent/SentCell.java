package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.ui.lists.Faces;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A report that went out: its period over to whom, and when and by whom. */
final class SentCell extends ListCell<SentReport> {
    private final SentWords words;
    private final Label title = Faces.label("cell-main");
    private final Label recipient = Faces.label("second-line");
    private final Label sending = Faces.label("second-line", "muted");
    private final Label corrects = Faces.label("second-line", "muted");
    private final VBox face = Faces.stacked(title, recipient, sending, corrects);

    SentCell(SentWords words) {
        this.words = words;
        corrects.setText(words.get("reports.sent.corrected"));
        face.getStyleClass().add("sent-face");
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable SentReport report, boolean empty) {
        super.updateItem(report, empty);
        if (empty || report == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(words.title(report));
        recipient.setText(report.sending().recipient());
        sending.setText(words.whenAndWho(report));
        boolean corrected = report.sending().corrects() != null;
        corrects.setVisible(corrected);
        corrects.setManaged(corrected);
        setGraphic(face);
        setAccessibleText(
                title.getText() + ", " + words.sending(report) + (corrected ? ", " + corrects.getText() : ""));
    }
}
