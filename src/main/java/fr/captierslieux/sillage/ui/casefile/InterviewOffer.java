package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Offers the first interview as long as a case has had none. */
final class InterviewOffer extends HBox {
    InterviewOffer(Words words, Command interview) {
        super(12);
        setId("interview-offer");
        getStyleClass().add("interview-offer");
        setAlignment(Pos.CENTER_LEFT);
        Label said = new Label(words.get("casefile.interview-offer"), new FontIcon(Material2OutlinedAL.FORUM));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, new CommandControls(words).plain(interview));
        setVisible(false);
        setManaged(false);
    }

    void show(CaseFile file) {
        boolean offered = file.facts().firstInterviewOn() == null && !file.facts().isClosed();
        setVisible(offered);
        setManaged(offered);
    }
}
