package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.cases.QualificationHint;
import fr.captierslieux.sillage.cases.QualificationHint.Reason;
import fr.captierslieux.sillage.cases.QualificationHint.Standing;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The three qualifications with what each means, and what the grid speaks for, with its reasons. The person chooses; nothing is chosen for them. */
final class QualificationPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FieldModel field;
    private final InterviewModel model;
    private final Words words;
    private final List<Button> choices = new ArrayList<>();
    private final VBox hint = new VBox(4);
    private final Subscription bound;

    QualificationPane(FormModel form, InterviewModel model, Words words) {
        super(10);
        this.field = form.find("qualification").orElseThrow();
        this.model = model;
        this.words = words;
        setId("qualification");
        Label title = new Label(words.get("interview.qualification"));
        title.getStyleClass().add("form-label");
        hint.setId("qualification-hint");
        hint.getStyleClass().addAll("card", "qualification-hint");
        getChildren().addAll(title);
        ShippedLists.get("qualification").codes().forEach(code -> getChildren().add(choice(code)));
        getChildren().addAll(EarlierGrids.wrapped(words.get("interview.public-note"), "second-line"), hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        bound = Subscription.combine(field.entryProperty().subscribe(this::show),
                model.scoresProperty().subscribe(scores -> tell()), focusWithinProperty().subscribe((before, now) -> {
                    if (now) {
                        form.focused(field.header());
                    }
                }));
    }

    private Button choice(String code) {
        String name = words.label("qualification", code);
        Button button = new AnswerButton(name, words.get("interview.qualification." + code));
        button.setId("qualification-" + code);
        button.setUserData(code);
        button.setOnAction(event -> field.entryProperty().set(code.equals(field.entryProperty().get()) ? "" : code));
        choices.add(button);
        return button;
    }

    /** Tab stops once, on what is chosen or on the first; arrows lead from one to the other. */
    private void show(String entry) {
        Button stop = choices.stream().filter(button -> entry.equals(button.getUserData())).findFirst()
                .orElse(choices.getFirst());
        choices.forEach(button -> button.setFocusTraversable(button.equals(stop)));
        for (Button button : choices) {
            boolean chosen = entry.equals(button.getUserData());
            button.pseudoClassStateChanged(CHOSEN, chosen);
            String name = words.label("qualification", String.valueOf(button.getUserData()));
            button.setAccessibleText(chosen ? words.get("interview.chosen", name) : name);
        }
    }

    /** What the grid says, and why; the choice stays the person's. */
    private void tell() {
        QualificationHint told = model.hint();
        String code = told.qualification();
        Label title = EarlierGrids.wrapped(code == null
                ? words.get("interview.hint.none")
                : words.get("interview.hint", words.label("qualification", code)), "semi-bold");
        title.setId("qualification-told");
        hint.getChildren().setAll(title);
        told.reasons().forEach(reason -> hint.getChildren().add(line(reason)));
        hint.getChildren().add(EarlierGrids.wrapped(words.get("interview.hint.decide"), "second-line"));
    }

    private Label line(Reason reason) {
        Label line = EarlierGrids.wrapped(words.get("interview.reason", words.get(
                "interview.criterion." + reason.criterion()), words.get("interview.standing." + reason.standing())),
                "");
        line.setGraphic(new FontIcon(icon(reason.standing())));
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Ikon icon(Standing standing) {
        return switch (standing) {
            case MET -> Material2OutlinedAL.CHECK;
            case THOUGHT_OF -> Material2OutlinedAL.HOURGLASS_EMPTY;
            case MISSING -> Material2OutlinedMZ.REMOVE;
            case UNKNOWN -> Material2OutlinedAL.HELP_OUTLINE;
        };
    }

    private void onKey(KeyEvent event) {
        int at = choices.indexOf(getScene().getFocusOwner());
        int to = event.getCode() == KeyCode.DOWN ? at + 1 : event.getCode() == KeyCode.UP ? at - 1 : -1;
        if (at >= 0 && to >= 0 && to < choices.size()) {
            choices.get(to).requestFocus();
            event.consume();
        }
    }

    /** Puts the keyboard on what is chosen, else on the first. */
    void focus() {
        choices.stream().filter(button -> field.entryProperty().get().equals(button.getUserData())).findFirst()
                .orElse(choices.getFirst()).requestFocus();
    }

    void dispose() {
        bound.unsubscribe();
    }
}
