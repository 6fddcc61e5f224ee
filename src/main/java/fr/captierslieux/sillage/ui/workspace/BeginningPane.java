package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.BeginningModel.Field;
import fr.captierslieux.sillage.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The first start: who works here, for which network, and on what. One screen, one button. */
public final class BeginningPane extends StackPane {
    private static final double WIDTH = 440;

    private final Words words;
    private final BeginningModel model = new BeginningModel();
    private final Consumer<Beginning> begin;
    private final VBox form = new VBox(16);
    private final VBox secret = new VBox(16);
    private final Label title = new Label();
    private final HBox foot = new HBox(8);
    private final Map<Field, AskedField> fields = new EnumMap<>(Field.class);

    /**
     * @param networks that one may belong to
     * @param offered  what one may begin on; none where a store is open already
     * @param begin    is told the answers
     */
    public BeginningPane(Words words, List<NetworkChoice> networks, List<With> offered, Consumer<Beginning> begin) {
        this.words = words;
        this.begin = begin;
        setId("begin");
        getStyleClass().add("begin");
        title.setText(words.get("begin.title"));
        title.getStyleClass().add("key-figure");
        Label sentence = new Label(words.get(offered.isEmpty() ? "begin.sentence.who" : "begin.sentence"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        form.setMaxWidth(WIDTH);
        form.setAlignment(Pos.CENTER_LEFT);
        form.getChildren().addAll(title, sentence, person(), network(networks));
        if (!offered.isEmpty()) {
            form.getChildren().addAll(beginnings(offered), secret);
        }
        form.getChildren().add(foot());
        secret.getChildren().addAll(password(Field.PASSPHRASE, "begin.passphrase", "begin.passphrase.hint"),
                password(Field.AGAIN, "begin.again", ""));
        model.withProperty().subscribe(with -> {
            secret.setVisible(with != With.EXAMPLE);
            secret.setManaged(with != With.EXAMPLE);
        });
        StackPane centred = new StackPane(form);
        centred.getStyleClass().add("begin-page");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setAccessibleText(words.get("begin.title"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        // before the fields and choices, of which some keep Enter for themselves
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean choosing = event.getTarget() instanceof ComboBox<?> box && box.isShowing();
            if (event.getCode() == KeyCode.ENTER && !choosing && !(event.getTarget() instanceof Button)) {
                event.consume();
                tryToBegin();
            }
        });
    }

    /** What was answered before; one may leave it so. */
    public void change(String person, @Nullable NetworkChoice network, Runnable leave) {
        model.personProperty().set(person);
        model.networkProperty().set(network);
        title.setText(words.get("begin.change.title"));
        CommandControls controls = new CommandControls(words);
        foot.getChildren().setAll(
                controls.primary(Command.always("begin-now", "begin.change", Material2OutlinedAL.CHECK, null,
                        this::tryToBegin)),
                controls.plain(Command.always("begin-leave", "begin.leave", null, null, leave)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
            }
        });
    }

    public BeginningModel model() {
        return model;
    }

    private Node person() {
        TextField name = new TextField();
        name.setId("begin-person");
        name.textProperty().bindBidirectional(model.personProperty());
        return field(Field.PERSON, name, "begin.person", "begin.person.hint");
    }

    private Node network(List<NetworkChoice> networks) {
        ComboBox<NetworkChoice> box = new PrefixSelectionComboBox<>(); // letters find a name, as in a field
        box.setId("begin-network");
        box.getItems().setAll(networks);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(model.networkProperty());
        return field(Field.NETWORK, box, "begin.network", "");
    }

    private Node password(Field field, String labelKey, String hintKey) {
        return kept(field, AskedField.secret(words, "begin-" + field.name().toLowerCase(Locale.ROOT), labelKey, hintKey,
                field == Field.AGAIN ? model.againProperty() : model.passphraseProperty()));
    }

    private Node beginnings(List<With> offered) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(8);
        for (With with : offered) {
            RadioButton button = new RadioButton(words.get("begin.with." + with.name()));
            button.setId("begin-with-" + with.name());
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setSelected(model.withProperty().get() == with);
            button.setOnAction(event -> model.withProperty().set(with));
            box.getChildren().add(button);
        }
        Label label = new Label(words.get("begin.with"));
        label.getStyleClass().add("field-label");
        return new VBox(6, label, box);
    }

    private Node field(Field field, Control editor, String labelKey, String hintKey) {
        return kept(field, new AskedField(words, editor, labelKey, hintKey).follow(model.property(field)));
    }

    private AskedField kept(Field field, AskedField asked) {
        fields.put(field, asked);
        return asked;
    }

    private Node foot() {
        Command command = Command.always("begin-now", "begin.now", Material2OutlinedAL.ARROW_FORWARD, null,
                this::tryToBegin);
        foot.getChildren().setAll(new CommandControls(words).primary(command));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** Begins, or shows what is wrong and moves to the first of it. */
    private void tryToBegin() {
        Map<Field, String> wrong = model.faults();
        fields.forEach((field, asked) -> asked.tell(wrong.get(field)));
        wrong.keySet().stream().findFirst().map(fields::get).map(AskedField::editor).ifPresent(Control::requestFocus);
        model.answer().ifPresent(answer -> {
            showWorking();
            begin.accept(answer);
        });
    }

    private void showWorking() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.get("begin.opening"));
        Label label = new Label(words.get("begin.opening"));
        form.setAlignment(Pos.CENTER);
        form.getChildren().setAll(label, bar);
    }
}
