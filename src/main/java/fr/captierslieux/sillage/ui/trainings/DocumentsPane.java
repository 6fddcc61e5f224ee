package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Trainee;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.trainings.DocumentsModel.Told;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was written, in the side panel: where, and of each document for whom, with the mail that takes it along. */
final class DocumentsPane extends SidePanel {
    private static final int WARNINGS_SHOWN = 6;

    private final DocumentsModel model;
    private final TrainingWords words;
    private final Label folder = RecordPanel.wrapped("", "second-line");
    private final Label note = RecordPanel.wrapped("", "form-note");
    private final VBox warnings = new VBox(4);
    private final VBox lines = new VBox();

    /** @param close puts the panel away */
    DocumentsPane(DocumentsModel model, TrainingWords words, Runnable close) {
        super("session-documents", words.words(),
                Command.always("documents-close", "trainings.command.close-pattern", Material2OutlinedAL.CLOSE, null,
                        close),
                Command.always("documents-open-folder", "documents.command.open-folder",
                        Material2OutlinedAL.FOLDER_OPEN, null, model::openFolder));
        this.model = model;
        this.words = words;
        warnings.setId("documents-warnings");
        lines.setId("documents-written");
        VBox content = new VBox(12, folder, warnings, note, lines);
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("documents-scroll");
        scroll.setAccessibleText(words.get("documents.menu"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    void show(Told told) {
        entitle(words.get("documents.told." + told.kind(), told.documents().size()));
        folder.setText(words.get("documents.folder", told.folder()));
        boolean mailed = told.documents().stream().anyMatch(each -> !each.email().isBlank());
        note.setText(mailed ? words.get("documents.mail.attach") : "");
        note.setManaged(mailed);
        note.setVisible(mailed);
        warnings.getChildren().setAll(told.warnings().stream().limit(WARNINGS_SHOWN).map(DocumentsPane::warning)
                .toList());
        if (told.warnings().size() > WARNINGS_SHOWN) {
            warnings.getChildren().add(RecordPanel.wrapped(
                    words.get("trainings.checks.more", told.warnings().size() - WARNINGS_SHOWN), "muted"));
        }
        warnings.setManaged(!told.warnings().isEmpty());
        lines.getChildren().clear();
        List<SessionDocument> documents = told.documents();
        for (int i = 0; i < documents.size(); i++) {
            lines.getChildren().add(line(documents.get(i), i + 1));
        }
    }

    private static Label warning(String sentence) {
        Label label = RecordPanel.wrapped(sentence, "session-finding");
        label.getStyleClass().add("pressing");
        return label;
    }

    private Node line(SessionDocument document, int number) {
        Trainee trainee = document.trainee();
        String whose = trainee != null
                ? trainee.name()
                : document.day() == null ? "" : words.day(document.day());
        VBox text = new VBox(2, RecordPanel.wrapped(whose, "cell-main"));
        if (trainee != null && document.email().isBlank()) {
            text.getChildren().add(RecordPanel.wrapped(words.get("documents.mail.none"), "second-line"));
        }
        text.getChildren().add(RecordPanel.wrapped(document.fileName(), "second-line"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("case-line");
        if (!document.email().isBlank()) {
            line.getChildren().add(mail(document, whose, number));
        }
        return line;
    }

    private Button mail(SessionDocument document, String whose, int number) {
        Button mail = new Button(words.get("documents.mail.command"), new FontIcon(Material2OutlinedMZ.MAIL));
        mail.setId("document-mail-" + number);
        mail.setMinWidth(Region.USE_PREF_SIZE);
        mail.getStyleClass().add("flat");
        name(mail, document, whose);
        mail.setOnAction(event -> {
            model.mail(document);
            name(mail, document, whose);
        });
        return mail;
    }

    private void name(Button mail, SessionDocument document, String whose) {
        boolean begun = model.begun().contains(document.fileName());
        mail.setText(words.get(begun ? "documents.mail.again" : "documents.mail.command"));
        mail.setGraphic(new FontIcon(begun ? Material2OutlinedAL.DONE : Material2OutlinedMZ.MAIL));
        mail.setAccessibleText(words.get(begun ? "documents.mail.again-that" : "documents.mail.that", whose));
    }
}
