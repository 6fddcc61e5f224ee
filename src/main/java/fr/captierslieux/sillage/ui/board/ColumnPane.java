package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.ui.cases.CaseWords;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A column with its cards. A card is taken by its code; where it is dropped, the board asks for the day, or hands it over. */
final class ColumnPane extends VBox {
    /** Width below which a column would no longer tell a project from another. */
    static final double LEAST = 160;
    private static final double GAP = 7;
    private static final DataFormat CASE = new DataFormat("application/x-sillage-case");
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final BoardColumn column;
    private final CaseWords words;
    private final Acts acts;
    private final Label count = new Label();
    private final HBox head = new HBox(6);
    private final Label target = new Label();
    private final ListView<CaseRow> list = new ListView<>();
    private Subscription bound = Subscription.EMPTY;
    private @Nullable Point2D droppedAt;

    /**
     * What a column asks the board for.
     *
     * @param choose a card was chosen, or none
     * @param open   shows a case
     * @param beside puts the keyboard into the column at the left (-1) or at the right (1)
     * @param drop   a case was dropped here
     * @param offered what dropping a case here does, in words; empty where it does nothing
     */
    record Acts(Consumer<@Nullable CaseRow> choose, Consumer<CaseRow> open, BiConsumer<ColumnPane, Integer> beside,
            BiConsumer<Code, ColumnPane> drop, BiFunction<Code, BoardColumn, Optional<String>> offered) {
    }

    /** @param name of the column, as it is read */
    ColumnPane(BoardColumn column, String name, CaseWords words, Acts acts) {
        this.column = column;
        this.words = words;
        this.acts = acts;
        getStyleClass().add("board-column");
        setId("board-column-" + (column.key() == null ? "none" : column.key()));
        setMinWidth(LEAST);
        setPrefWidth(LEAST);
        HBox.setHgrow(this, Priority.ALWAYS);
        Region band = new Region();
        int rank = column.key() == null ? -1 : Stages.path().indexOf(column.key());
        band.getStyleClass().setAll("board-band", rank < 0 ? "stage-ahead" : "stage-" + (rank + 1));
        Label title = new Label(name);
        title.getStyleClass().addAll("semi-bold", "board-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(title, count);
        head.getStyleClass().add("board-head");
        target.getStyleClass().add("board-target");
        target.setWrapText(true);
        target.setMaxWidth(Double.MAX_VALUE);
        showTarget("");
        list.setId(getId() + "-cards");
        list.getStyleClass().add("board-cards");
        list.fixedCellSizeProperty().bind(widthProperty().map(width -> CaseCard.height(width.doubleValue()) + GAP));
        list.setAccessibleText(name);
        list.setItems(column.cards());
        list.setCellFactory(owner -> card());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(band, head, target, list);
        setOnDragOver(this::over);
        setOnDragExited(event -> showTarget(""));
        setOnDragDropped(this::dropped);
    }

    private CaseCard card() {
        CaseCard card = new CaseCard(words);
        card.setOnDragDetected(event -> drag(card, event));
        card.setOnMouseClicked(event -> {
            CaseRow row = card.getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                acts.open().accept(row);
            }
        });
        return card;
    }

    private void drag(CaseCard card, MouseEvent event) {
        CaseRow row = card.getItem();
        if (row != null) {
            Dragboard board = card.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(CASE, row.code().value());
            board.setContent(content);
            board.setDragView(card.snapshot(null, null), event.getX(), event.getY());
            event.consume();
        }
    }

    private @Nullable Code dragged(DragEvent event) {
        return event.getDragboard().getContent(CASE) instanceof String code ? new Code(code) : null;
    }

    private void over(DragEvent event) {
        Code code = dragged(event);
        Optional<String> does = code == null ? Optional.empty() : acts.offered().apply(code, column);
        does.ifPresent(sentence -> {
            event.acceptTransferModes(TransferMode.MOVE);
            showTarget(sentence);
            event.consume();
        });
    }

    private void showTarget(String text) {
        target.setText(text);
        target.setVisible(!text.isEmpty());
        target.setManaged(!text.isEmpty());
        pseudoClassStateChanged(DROPPING, !text.isEmpty());
    }

    private void dropped(DragEvent event) {
        Code code = dragged(event);
        showTarget("");
        if (code != null) {
            event.setDropCompleted(true);
            droppedAt = new Point2D(event.getScreenX(), event.getScreenY());
            acts.drop().accept(code, this);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        CaseRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            acts.open().accept(row);
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            acts.beside().accept(this, event.getCode() == KeyCode.LEFT ? -1 : 1);
            event.consume();
        }
    }

    void bind() {
        bound = Subscription.combine(
                column.countProperty().subscribe(now -> count.setText(words.written().number(now.intValue()))),
                list.getSelectionModel().selectedItemProperty().subscribe(row -> {
                    if (row != null || list.isFocused()) {
                        acts.choose().accept(row);
                    }
                }));
    }

    void dispose() {
        bound.unsubscribe();
    }

    /** Where a card was dropped last, on the screen, once; null for nowhere. */
    @Nullable
    Point2D takeDrop() {
        Point2D dropped = droppedAt;
        droppedAt = null;
        return dropped;
    }

    /** Beside what a question about a card stands: the card, where it is seen, else the head of the column. */
    Node place(CaseRow card) {
        return list.lookupAll(".card-cell").stream().filter(CaseCard.class::isInstance).map(CaseCard.class::cast)
                .filter(each -> each.isVisible() && card.equals(each.getItem())
                        && list.getLayoutBounds().contains(list.sceneToLocal(each.localToScene(0, each.getHeight()))))
                .<Node>map(each -> each).findFirst().orElse(head);
    }

    /** What cards say follows what the network set. */
    void repaint() {
        list.refresh();
    }

    BoardColumn column() {
        return column;
    }

    int chosenPlace() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /** Puts the keyboard on a card, or on the last where there are fewer; false where there is none. */
    boolean focus(int place) {
        if (column.cards().isEmpty()) {
            return false;
        }
        int there = Math.max(0, Math.min(place, column.cards().size() - 1));
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(there);
        list.scrollTo(Math.max(0, there - 2));
        return true;
    }

    /** Chooses the card of a case, if it is here; else nothing is chosen here. */
    void choose(@Nullable CaseRow row) {
        int place = row == null ? -1 : column.cards().indexOf(row);
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
        }
    }
}
