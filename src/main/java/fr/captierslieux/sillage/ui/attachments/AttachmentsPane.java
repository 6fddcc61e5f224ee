package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The files of a case or a resource, and beside or beneath them what is seen of the one that is chosen. */
public final class AttachmentsPane extends VBox {
    private static final double PREVIEW_WIDTH = 440;
    /** Beneath it there is room for one of the two. */
    private static final double BOTH = 620;

    private static final double ROW = 68;
    private static final int ROWS = 4;
    private static final double EMPTY = 170;
    private static final double SEEN = 340;

    private final AttachmentsModel model;
    private final Place place;
    private final AttachmentCommands commands;
    private final ListView<Attachment> list = new ListView<>();
    private final PreviewPane preview;
    private final FlowPane bar = new FlowPane(8, 6);
    private final Pane both;
    private boolean following;

    /** Where the files are shown. */
    public enum Place {
        /** A tab of a case: list and preview beside each other. */
        OF_CASE("case", "attachment."),
        /** The panel of a resource, which scrolls: the preview beneath a list of few rows. */
        OF_RESOURCE("resource", "attachment.resource.");

        private final String name;
        private final String keys;

        Place(String name, String keys) {
            this.name = name;
            this.keys = keys;
        }

        /** The message key of what is said there. */
        public String key(String end) {
            return keys + end;
        }
    }

    public AttachmentsPane(AttachmentsModel model, Place place) {
        this.model = model;
        this.place = place;
        this.both = place == Place.OF_CASE ? new HBox() : new VBox(8);
        this.commands = new AttachmentCommands(model, place.name, this::edit);
        this.preview = new PreviewPane(model, commands, list::requestFocus);
        buildList();
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        list.setPrefWidth(PREVIEW_WIDTH);
        preview.setPrefWidth(PREVIEW_WIDTH);
        HBox.setHgrow(preview, Priority.SOMETIMES);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        getStyleClass().add(place.name + "-attachments");
        fillBar();
        getChildren().addAll(bar, both);
        both.widthProperty().subscribe(this::arrange);
        preview.editingProperty().subscribe(this::arrange);
        model.items().subscribe(this::arrange);
        arrange();
    }

    private void buildList() {
        list.setId(place.name + "-attachments");
        list.setItems(model.items());
        list.getStyleClass().add("attachment-list");
        list.setAccessibleText(model.words().get(place.key("title")));
        list.setCellFactory(view -> new AttachmentCell(model.words()));
        Button attach = new Button(model.words().get("attachment.command.attach"),
                new FontIcon(Material2OutlinedAL.ATTACH_FILE));
        attach.setId("attach-first");
        attach.setOnAction(event -> commands.attach.runIfAvailable());
        list.setPlaceholder(new EmptyState(Material2OutlinedAL.ATTACH_FILE, model.words().get(place.key("empty")),
                attach));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.chosenProperty().set(chosen);
            }
        });
        model.chosenProperty().subscribe(this::follow);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commands.open.runIfAvailable();
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) { // a list takes it for editing its cells
                commands.edit.runIfAvailable();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                commands.open.runIfAvailable();
            }
        });
    }

    /** The list shows what the model has chosen, and does not choose it again. */
    private void follow(@Nullable Attachment chosen) {
        following = true;
        if (chosen == null) {
            list.getSelectionModel().clearSelection();
        } else if (!chosen.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(chosen);
            list.scrollTo(chosen);
        }
        following = false;
    }

    /** The list shows anew what is chosen: rows that are read again are other rows to it. */
    public void showChosen() {
        follow(model.chosenProperty().get());
    }

    private void fillBar() {
        CommandControls controls = new CommandControls(model.words().words());
        Label sum = new Label();
        sum.setId("attachments-sum");
        sum.getStyleClass().add("second-line");
        sum.textProperty().bind(Bindings.createStringBinding(() -> model.words().sum(model.items()), model.items()));
        bar.getChildren().addAll(controls.plain(commands.attach),
                place == Place.OF_CASE ? controls.plain(commands.export) : controls.iconOnly(commands.export), sum);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("story-bar");
    }

    private void arrange() {
        boolean none = model.items().isEmpty(); // then the one thing to do stands in the middle
        bar.setVisible(!none);
        bar.setManaged(!none);
        if (place == Place.OF_RESOURCE) {
            arrangeBeneath(none);
            return;
        }
        boolean room = both.getWidth() == 0 || both.getWidth() >= BOTH;
        List<Node> shown = none || !(room || preview.editingProperty().get())
                ? List.of(list)
                : room ? List.of(list, preview) : List.of(preview);
        if (!both.getChildren().equals(shown)) {
            both.getChildren().setAll(shown);
        }
    }

    private void arrangeBeneath(boolean none) {
        double height = none ? EMPTY : ROW * Math.min(ROWS, model.items().size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        preview.setPrefHeight(SEEN);
        List<Node> shown = none ? List.of(list) : List.of(list, preview);
        if (!both.getChildren().equals(shown)) {
            both.getChildren().setAll(shown);
        }
    }

    private void edit() {
        preview.edit();
    }

    /** What can be done with files, for the page that they stand on. */
    public AttachmentCommands commands() {
        return commands;
    }

    /** What a right click offers, after what is offered of files. */
    public void offer(List<MenuItem> further) {
        CommandControls controls = new CommandControls(model.words().words());
        ContextMenu menu = new ContextMenu();
        for (var command : List.of(commands.open, commands.save, commands.edit)) {
            MenuItem item = controls.menuItem(command);
            item.setAccelerator(null); // else it acts in fields as well
            menu.getItems().add(item);
        }
        menu.getItems().addAll(further);
        list.setContextMenu(menu);
    }

    /** Whether the keyboard is in the list. */
    public boolean holds(@Nullable Node place) {
        return list.equals(place);
    }

    /** Puts the keyboard where work begins. */
    public void focusFirst() {
        list.requestFocus();
    }
}
