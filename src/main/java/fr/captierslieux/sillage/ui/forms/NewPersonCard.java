package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.ui.forms.NewPerson.Joins;
import fr.captierslieux.sillage.words.Words;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Both names of a person who is not there yet, and whether they join the team. */
final class NewPersonCard extends VBox {
    private final TextField firstName = new TextField();
    private final TextField lastName = new TextField();
    private final CheckBox joins = new CheckBox();

    /** @param changed is told when something is written in it */
    NewPersonCard(NewPerson person, Words words, PeopleEditor.Team team, Runnable changed) {
        super(6);
        getStyleClass().add("new-person");
        firstName.setText(person.firstName());
        lastName.setText(person.lastName());
        joins.setText(words.get("form.people.joins"));
        joins.setSelected(person.joins() == Joins.THE_TEAM);
        HBox names = new HBox(8, named(firstName, words.get("form.field.prenom")),
                named(lastName, words.get("form.field.nom")));
        getChildren().add(names);
        if (team == PeopleEditor.Team.OF_CASE) {
            getChildren().add(joins);
        }
        firstName.textProperty().subscribe((before, now) -> changed.run());
        lastName.textProperty().subscribe((before, now) -> changed.run());
        joins.selectedProperty().subscribe((before, now) -> changed.run());
    }

    private static VBox named(TextField field, String label) {
        Label above = new Label(label);
        above.getStyleClass().add("form-label");
        above.setLabelFor(field);
        field.setAccessibleText(label);
        field.setMinWidth(0);
        VBox box = new VBox(2, above, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        box.setPrefWidth(100);
        return box;
    }

    NewPerson person() {
        return new NewPerson(firstName.getText(), lastName.getText(),
                joins.isSelected() ? Joins.THE_TEAM : Joins.NOTHING);
    }

    /** Puts the keyboard where a name is missing. */
    void askForName() {
        (firstName.getText().isBlank() ? firstName : lastName).requestFocus();
    }
}
