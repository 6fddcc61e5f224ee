package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.paste.PasteModel.State;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** Pasted rows in a grid: what each column is, what is wrong in which cell, and the one button that imports them. */
public final class PastePane extends BorderPane {
    private final PasteModel model;
    private final Words words;
    private final PasteGrid grid;
    private final ComboBox<String> files = new ComboBox<>();
    private final Label status = new Label();
    private final Label fault = new Label();
    private final ReadOnlyStringWrapper unavailable = new ReadOnlyStringWrapper("");
    private final Command importing;
    private final ListChangeListener<Object> regrouped = change -> show(model().stateProperty().get());
    private Subscription bound = Subscription.EMPTY;

    /**
     * @param written is told what came of the import
     * @param close   leaves without importing
     */
    public PastePane(PasteModel model, Words words, Consumer<ImportOutcome> written, Runnable close) {
        this.model = model;
        this.words = words;
        this.grid = new PasteGrid(model, words);
        getStyleClass().add("paste");
        setId("paste");
        setTop(head());
        setCenter(grid);
        this.importing = Command.when("paste-import", "paste.import", null, "Shortcut+Enter", unavailable,
                () -> model.write(written));
        setBottom(foot(close));
    }

    private PasteModel model() {
        return model;
    }

    private Node head() {
        Label title = new Label(words.get("paste.title"));
        title.getStyleClass().add("screen-title");
        Label what = new Label(words.get("paste.what"));
        what.getStyleClass().add("muted");
        what.setLabelFor(files);
        files.setId("paste-file");
        files.setAccessibleText(words.get("paste.what"));
        files.getItems().setAll(PasteModel.FILES);
        files.setConverter(new StringConverter<>() {
            @Override
            public String toString(String file) {
                return file == null ? "" : words.get("exchange.file." + file);
            }

            @Override
            public String fromString(String text) {
                return files.getValue();
            }
        });
        files.setOnAction(event -> {
            if (!model.fileProperty().get().equals(files.getValue())) {
                model.choose(files.getValue());
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(12, title, gap, what, files);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("header");
        return head;
    }

    private Node foot(Runnable close) {
        status.setId("paste-status");
        fault.setId("paste-fault");
        fault.getStyleClass().addAll("form-note", "danger");
        for (Label label : java.util.List.of(status, fault)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox texts = new VBox(2, status, fault);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button leave = new Button(words.get("form.close"));
        leave.setId("paste-close");
        leave.getStyleClass().add("flat");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(event -> close.run());
        HBox foot = new HBox(12, texts, leave, new CommandControls(words).primary(importing));
        foot.getStyleClass().addAll("panel-foot", "paste-foot");
        return foot;
    }

    /** Listens to the model. */
    public void bind() {
        bound = Subscription.combine(model.stateProperty().subscribe(this::show),
                model.fileProperty().subscribe(files::setValue), grid.selectedFault().subscribe(this::tell));
        model.rows().addListener(regrouped);
        grid.bind();
    }

    private void show(State state) {
        Written figures = new Written(words);
        status.setText(switch (state) {
            case READING -> words.get("paste.reading");
            case FAULTY -> words.get("paste.faulty", figures.number(model.faultyProperty().get()));
            case READY -> words.get("paste.ready", figures.number(model.rows().size()));
            case WRITTEN -> "";
        });
        unavailable.set(state == State.READY ? "" : state == State.FAULTY ? "paste.unavailable" : "paste.reading");
        grid.showFaults();
    }

    /** The fault of the cell that is selected, else the first of all. */
    private void tell(PasteGrid.Place place) {
        NotUnderstood wrong = place.fault();
        String sentence = "";
        if (wrong != null) {
            String told = new FormWords(words, model.fileProperty().get(), model.ownFields()).fault(wrong);
            String row = String.valueOf(place.row());
            Map<String, String> labels = model.fields();
            String header = place.column() < 0 ? "" : model.matched().get(place.column());
            sentence = header.isEmpty()
                    ? words.get("paste.fault-row", row, told)
                    : words.get("paste.fault-at", row, labels.getOrDefault(header, header), told);
        }
        fault.setText(sentence);
        fault.setManaged(!sentence.isEmpty());
        fault.setVisible(!sentence.isEmpty());
    }

    /** What can be done here; its keys work in the window of this pane. */
    public Command importing() {
        return importing;
    }

    /** Puts the keyboard where work begins. */
    public void focusFirst() {
        grid.focusFirst();
    }

    /** Lets go of the model. */
    public void dispose() {
        bound.unsubscribe();
        model.rows().removeListener(regrouped);
        grid.dispose();
    }
}
