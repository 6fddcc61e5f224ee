package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.Guest;
import fr.captierslieux.sillage.outreach.Offered;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The door: one field, beneath it the choices while one types, and the list of those who are there. */
final class DoorPane extends VBox {
    private static final double FIELD = 360;
    private static final double ROW = 44;
    private static final double CHOICE = 34;

    private final EventModel model;
    private final DoorWords words;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final Label hint = new Label();
    private final ListView<Guest> choices = new ListView<>();
    private final ListView<Attendee> list = new ListView<>();
    private final ReadOnlyObjectWrapper<@Nullable Attendee> chosen = new ReadOnlyObjectWrapper<>();

    DoorPane(EventModel model, DoorWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("door");
        setMinWidth(0);
        field.setId("door-field");
        field.setPromptText(words.words().get("event.door.prompt"));
        field.setAccessibleText(words.words().get("event.door.prompt"));
        field.setLeft(new Label("", new FontIcon(Material2OutlinedMZ.PERSON_ADD)));
        field.setPrefWidth(FIELD);
        field.setMaxWidth(FIELD);
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        count.setId("door-count");
        count.getStyleClass().add("door-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox bar = new HBox(12, field, gap, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        hint.setId("door-hint");
        hint.getStyleClass().add("second-line");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox top = new VBox(4, bar, hint);
        top.getStyleClass().add("door-bar");
        makeChoices();
        makeList();
        StackPane area = new StackPane(list, choices);
        StackPane.setAlignment(choices, Pos.TOP_LEFT);
        StackPane.setMargin(choices, new javafx.geometry.Insets(0, 0, 0, 20));
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(top, area);
    }

    private void makeChoices() {
        choices.setId("door-choices");
        choices.getStyleClass().addAll("choices", "form-overlay");
        choices.setFocusTraversable(false);
        choices.setFixedCellSize(CHOICE);
        choices.setMaxWidth(FIELD + 200);
        choices.setAccessibleText(words.words().get("event.door.choices"));
        choices.setCellFactory(owner -> {
            ListCell<Guest> cell = new GuestCell(words);
            cell.setOnMouseClicked(event -> {
                Guest guest = cell.getItem();
                if (guest != null && event.getButton() == MouseButton.PRIMARY) {
                    model.take(guest);
                    field.requestFocus();
                }
            });
            return cell;
        });
        choices.getSelectionModel().selectedItemProperty()
                .subscribe(guest -> field.setAccessibleHelp(guest == null ? null : words.label(guest)));
    }

    private void makeList() {
        list.setId("door-list");
        list.getStyleClass().add("door-list");
        list.setAccessibleText(words.words().get("event.list"));
        list.setFixedCellSize(ROW);
        list.setItems(model.attendees());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen::set);
        list.setCellFactory(owner -> new AttendeeCell(words));
        list.setPlaceholder(new EmptyState(Material2OutlinedAL.GROUPS, words.words().get("event.list.empty"), null));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Attendee chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.SPACE) {
                model.arrive(chosen);
                event.consume();
            }
        });
    }

    /** What can be done with a line. */
    void offer(List<MenuItem> items) {
        list.setContextMenu(new ContextMenu(items.toArray(MenuItem[]::new)));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                model.enter(choices.isVisible() ? choices.getSelectionModel().getSelectedItem() : null);
                event.consume();
            }
            case DOWN -> {
                if (choices.isVisible()) {
                    walk(1);
                } else if (!list.getItems().isEmpty()) {
                    list.requestFocus();
                    list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
                }
                event.consume();
            }
            case UP -> {
                if (choices.isVisible()) {
                    walk(-1);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (!field.getText().isEmpty()) {
                    field.clear();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void walk(int step) {
        int at = choices.getSelectionModel().getSelectedIndex() + step;
        choices.getSelectionModel()
                .clearAndSelect(Math.max(0, Math.min(choices.getItems().size() - 1, at)));
        choices.scrollTo(Math.max(0, at - 5));
    }

    Subscription bind() {
        return Subscription.combine(model.offeredProperty().subscribe(this::showChoices),
                model.hintProperty().subscribe(key -> {
                    hint.setText(key.isEmpty() ? words.words().get("event.door.how") : words.words().get(key));
                    hint.getStyleClass().remove("warning");
                    if (!key.isEmpty()) {
                        hint.getStyleClass().add("warning");
                    }
                }),
                model.alreadyProperty().subscribe(this::choose),
                model.fileProperty().subscribe(this::show));
    }

    private void show(@Nullable EventFile file) {
        count.setText(file == null ? "" : words.count(file.count()));
    }

    private void choose(@Nullable Attendee line) {
        if (line != null) {
            list.getSelectionModel().select(line);
            list.scrollTo(line);
        }
    }

    private void showChoices(Offered offered) {
        boolean any = !offered.guests().isEmpty();
        choices.getItems().setAll(offered.guests());
        double height = Math.min(8, offered.guests().size()) * CHOICE + 10;
        choices.setPrefHeight(height);
        choices.setMaxHeight(height);
        choices.setVisible(any);
        if (any) {
            choices.getSelectionModel().selectFirst();
            choices.scrollTo(0);
        }
    }

    /** The chosen line; null for none. */
    ObservableValue<@Nullable Attendee> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void focusField() {
        field.requestFocus();
    }

    /** Whether a line was pressed twice opens what is done with it. */
    void onOpen(Consumer<Attendee> open) {
        list.setOnMouseClicked(event -> {
            Attendee chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.accept(chosen);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Attendee chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.ENTER) {
                open.accept(chosen);
                event.consume();
            }
        });
    }
}
