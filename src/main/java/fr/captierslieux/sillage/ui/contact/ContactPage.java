package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Somebody calls: the form at the left, and at the right who and what is there already and to which network the call falls. */
public final class ContactPage implements Page, FormHost {
    private static final double FORM_WIDTH = 640;
    private static final double NARROW = 760;
    private static final double BENEATH_HEIGHT = 132;
    private static final String BENEATH = "beneath";
    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private final PanelForms forms;
    private final Navigation navigation;
    private final Clock clock;
    private final ContactModel model;
    private final FindingsPane findings;
    private final Consumer<Saved> told;
    private final StackPane place = new StackPane();
    private final HBox beside;
    private final StackPane content;
    private final ReadOnlyStringWrapper title;
    private final List<Command> commands;
    private @Nullable Region form;
    private boolean bound;
    private int opened;

    /** @param told tells what was written, with its undo */
    public ContactPage(ContactModel model, PanelForms forms, Navigation navigation, Words words, Clock clock,
            Consumer<Saved> told) {
        this.told = told;
        this.model = model;
        this.forms = forms;
        this.navigation = navigation;
        this.clock = clock;
        this.title = new ReadOnlyStringWrapper(words.get("contact.title"));
        this.findings = new FindingsPane(model, this::focusFirst, words, clock);
        place.setMinWidth(0);
        place.setPrefWidth(FORM_WIDTH);
        place.setMaxWidth(FORM_WIDTH);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox.setHgrow(findings, Priority.ALWAYS);
        beside = new HBox(place, findings);
        content = new StackPane(beside);
        content.setMinWidth(0);
        content.setId("contact");
        content.widthProperty()
                .subscribe((before, now) -> arrange(now.doubleValue() < NARROW && now.doubleValue() > 0));
        commands = List.of(Command.always("contact-findings-go", "contact.command.findings",
                Material2OutlinedMZ.PERSON_SEARCH, "Shortcut+D", findings::focusFirst));
    }

    /** Where there is no room beside the form, what is found stands beneath it. */
    private void arrange(boolean narrow) {
        if (narrow != findings.getStyleClass().contains(BENEATH)) {
            findings.getStyleClass().remove(BENEATH);
            content.getChildren().clear();
            beside.getChildren().clear();
            if (narrow) {
                findings.getStyleClass().add(BENEATH);
                findings.setPrefHeight(BENEATH_HEIGHT);
                findings.setMinHeight(BENEATH_HEIGHT);
                VBox.setVgrow(place, Priority.ALWAYS);
                place.setMinHeight(0);
                content.getChildren().add(new VBox(place, findings));
            } else {
                beside.getChildren().addAll(place, findings);
                content.getChildren().add(beside);
            }
        }
    }

    /** Begins a new contact; the one that is being written down here stays. */
    public void begin() {
        if (form != null && bound) {
            focusFirst();
            return;
        }
        String number = NUMBER.format(LocalDateTime.now(clock)) + "-" + opened++;
        forms.open(FormRequest.create(FormFiles.CONTACT, Map.of(FormFiles.NUMBER, number)), this);
    }

    @Override
    public void show(Region shown) {
        form = shown;
        shown.getStyleClass().add("contact-form");
        place.getChildren().setAll(shown);
        forms.findModel(this).ifPresent(model::follow);
    }

    /** Left by its own button, the page leads back; what was saved leads on, and another screen has taken its place then. */
    @Override
    public void hide(Region hidden) {
        if (hidden.equals(form)) {
            form = null;
            place.getChildren().clear();
            model.leave();
            Platform.runLater(() -> {
                if (bound && form == null) {
                    navigation.show(new Place.Cases());
                }
            });
        }
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        told.accept(saved);
        navigation.show(new Place.OneCase(new Code(saved.rows().getFirst().code())));
    }

    @Override
    public void bind() {
        bound = true;
        findings.bind();
    }

    @Override
    public void refresh() {
        model.look();
    }

    /** A contact that is left is kept as a draft. */
    @Override
    public void dispose() {
        bound = false;
        findings.dispose();
        forms.close(this);
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return "cases";
    }

    @Override
    public ObservableValue<String> context() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public List<Node> headerActions() {
        return List.of();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        forms.focus(this);
    }
}
