package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.ui.forms.DraftKeeping.Kept;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The top of a form: what it is, what is draft and what is saved, and the way out. */
final class FormHead extends HBox {
    private static final Set<Kept.What> OPEN = EnumSet.of(Kept.What.TYPING, Kept.What.UNKEPT, Kept.What.KEPT);

    private final FormModel model;
    private final FormWords words;
    private final Clock clock;
    private final Label state = new Label();
    private final Hyperlink back = new Hyperlink();
    private final Button abandon;
    private Subscription bound = Subscription.EMPTY;

    /** @param begin puts the keyboard where writing begins: an emptied form is written anew, and letters must not become commands */
    FormHead(FormModel model, FormWords words, Clock clock, Runnable close, Runnable begin) {
        super(4);
        this.model = model;
        this.words = words;
        this.clock = clock;
        Words texts = words.words();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("form-head");
        Label title = new Label(words.title(model.request()));
        title.setId("form-title");
        title.getStyleClass().add("form-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        state.setId("form-state");
        state.getStyleClass().add("second-line");
        state.setMinWidth(Region.USE_PREF_SIZE);
        back.setText(texts.get("form.draft.take-back"));
        back.setId("form-take-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.takeDraftBack());
        abandon = icon(texts.get("form.draft.abandon"), "form-abandon", Material2OutlinedAL.DELETE_SWEEP,
                () -> {
                    model.abandonDraft();
                    begin.run();
                });
        getChildren().addAll(title, state, back, abandon,
                icon(texts.get("form.close"), "form-close", Material2OutlinedAL.CLOSE, close));
    }

    private static Button icon(String verb, String id, Ikon icon, Runnable run) {
        Button button = new Button(verb, new FontIcon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.setAccessibleText(verb);
        button.setTooltip(new Tooltip(verb));
        button.setOnAction(event -> run.run());
        return button;
    }

    void bind() {
        bound = model.draftProperty().subscribe(this::show);
    }

    private void show(Kept kept) {
        state.setText(words.kept(kept, clock.getZone()));
        show(back, kept.what() == Kept.What.ABANDONED);
        show(abandon, OPEN.contains(kept.what()));
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    void dispose() {
        bound.unsubscribe();
    }
}
