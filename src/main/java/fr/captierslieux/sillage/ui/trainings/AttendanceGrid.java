package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.ui.trainings.AttendanceModel.Cursor;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Trainees by half-days: names, totals and the heads of the columns stay where they are while the cells are scrolled. Each cell is a node of
 * its own, so that each is spoken.
 */
final class AttendanceGrid extends Region {
    static final double ROW = 38;
    private static final double HEAD = 76;
    private static final double FOOT = 36;
    private static final double NAMES_LEAST = 150;
    private static final double NAMES_MOST = 300;
    private static final double NAMES_SHARE = 0.23;
    private static final double TOTALS = 162;
    private static final double LEAST = 50;
    private static final double MOST = 78;
    private static final double BAR = 12;

    private final AttendanceModel model;
    private final SheetsModel sheets;
    private final TrainingWords words;
    private final AttendanceEdges edges;
    private final GridPane body = new GridPane();
    private final Window corner = new Window();
    private final Window head = new Window();
    private final Window names = new Window();
    private final Window cells = new Window();
    private final Window totals = new Window();
    private final Window foot = new Window();
    private final Window footNames = new Window();
    private final Window footTotals = new Window();
    private final Window headTotals = new Window();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar along = new ScrollBar();
    private List<Enrolment> rows = List.of();
    private List<HalfDay> columns = List.of();
    private final List<List<AttendanceCell>> shown = new ArrayList<>();
    private @Nullable AttendanceCell current;
    private double cellWidth = LEAST;

    AttendanceGrid(AttendanceModel model, SheetsModel sheets, TrainingWords words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
        this.edges = new AttendanceEdges(words);
        setId("attendance-grid");
        getStyleClass().add("attendance-grid");
        along.setOrientation(Orientation.VERTICAL);
        across.setId("attendance-across");
        along.setId("attendance-along");
        for (ScrollBar bar : List.of(across, along)) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(this::place);
        }
        cells.setContent(body);
        getChildren().addAll(corner, head, headTotals, names, cells, totals, footNames, foot, footTotals, across,
                along);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            along.setValue(clamp(along, along.getValue() - event.getDeltaY()));
            across.setValue(clamp(across, across.getValue() - event.getDeltaX()));
            event.consume();
        });
    }

    private static double clamp(ScrollBar bar, double value) {
        return Math.max(0, Math.min(bar.getMax(), value));
    }

    /** What is seen of a part that is larger than its place. */
    private static final class Window extends Pane {
        private final Rectangle clip = new Rectangle();

        Window() {
            setClip(clip);
        }

        void setContent(Node content) {
            getChildren().setAll(content);
        }

        void placeAt(double x, double y, double width, double height) {
            resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
            clip.setWidth(Math.max(0, width));
            clip.setHeight(Math.max(0, height));
        }

        void scrollTo(double x, double y) {
            getChildren().forEach(each -> each.relocate(-x, -y));
        }
    }

    /** Shows what is typed and read; makes the nodes anew only where there are other rows or columns. */
    void show() {
        if (!rows.equals(model.rows()) || !columns.equals(model.columns())) {
            rows = model.rows();
            columns = model.columns();
            build();
        }
        for (List<AttendanceCell> line : shown) {
            line.forEach(cell -> cell.show(model, sheets, words));
        }
        edges.fill(model, sheets, rows, columns);
        move(model.cursorProperty().get());
        requestLayout();
    }

    private void build() {
        boolean working = current != null && current.isFocused();
        shown.clear();
        body.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            List<AttendanceCell> line = new ArrayList<>();
            for (int j = 0; j < columns.size(); j++) {
                line.add(cell(i, j));
                body.add(line.getLast(), j, i);
            }
            shown.add(line);
        }
        current = null;
        edges.build(rows, columns);
        corner.setContent(edges.corner());
        head.setContent(edges.head());
        headTotals.setContent(edges.headTotals());
        names.setContent(edges.names());
        totals.setContent(edges.totals());
        footNames.setContent(edges.footNames());
        foot.setContent(edges.foot());
        footTotals.setContent(edges.footTotals());
        if (working) {
            move(model.cursorProperty().get());
            focusCell();
        }
    }

    private AttendanceCell cell(int row, int column) {
        AttendanceCell cell = new AttendanceCell(rows.get(row), columns.get(column));
        boolean begins = column == 0 || !columns.get(column).on().equals(columns.get(column - 1).on());
        if (begins) {
            cell.getStyleClass().add("day-begins");
        }
        cell.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.goTo(row, column);
                focusCell();
                event.consume();
            }
        });
        return cell;
    }

    /** The cursor went to a cell; the keyboard goes along where it was in the grid. */
    void move(Cursor to) {
        AttendanceCell before = current;
        boolean working = before != null && before.isFocused();
        if (before != null) {
            before.current(false);
        }
        current = to.row() < shown.size() && to.column() < columns.size()
                ? shown.get(to.row()).get(to.column())
                : null;
        if (current != null) {
            current.current(true);
            edges.mark(to.row(), to.column());
            reveal(to);
            if (working) {
                current.requestFocus();
            }
        }
    }

    private void reveal(Cursor at) {
        across.setValue(clamp(across, seen(across.getValue(), at.column() * cellWidth, cellWidth, cells.getWidth())));
        along.setValue(clamp(along, seen(along.getValue(), at.row() * ROW, ROW, cells.getHeight())));
    }

    /** As little scrolled as it takes to see a span whole. */
    private static double seen(double scrolled, double from, double size, double room) {
        return room <= 0 || from < scrolled ? from : Math.max(scrolled, from + size - room);
    }

    /** Puts the keyboard on the cell of the cursor. */
    boolean focusCell() {
        if (current != null) {
            current.requestFocus();
        }
        return current != null;
    }

    boolean holdsKeyboard() {
        return current != null && current.isFocused();
    }

    @Override
    protected void layoutChildren() {
        double left = Math.max(NAMES_LEAST, Math.min(NAMES_MOST, Math.floor(getWidth() * NAMES_SHARE)));
        double room = getWidth() - left - TOTALS;
        cellWidth = columns.isEmpty() ? LEAST : Math.max(LEAST, Math.min(MOST, Math.floor(room / columns.size())));
        double wide = cellWidth * columns.size();
        double high = ROW * rows.size();
        boolean sideways = wide > room + 1;
        double height = Math.min(high, getHeight() - HEAD - FOOT - (sideways ? BAR : 0));
        boolean up = high > height + 1;
        double width = Math.min(wide, room - (up ? BAR : 0));
        for (List<AttendanceCell> line : shown) {
            line.forEach(cell -> cell.setPrefSize(cellWidth, ROW));
            line.forEach(cell -> cell.setMinSize(cellWidth, ROW));
        }
        edges.size(cellWidth, ROW, left, TOTALS);
        double right = left + width;
        corner.placeAt(0, 0, left, HEAD);
        head.placeAt(left, 0, width, HEAD);
        headTotals.placeAt(right, 0, TOTALS, HEAD);
        names.placeAt(0, HEAD, left, height);
        cells.placeAt(left, HEAD, width, height);
        totals.placeAt(right, HEAD, TOTALS, height);
        double below = HEAD + height;
        footNames.placeAt(0, below, left, FOOT);
        foot.placeAt(left, below, width, FOOT);
        footTotals.placeAt(right, below, TOTALS, FOOT);
        bar(across, sideways, wide, width);
        across.resizeRelocate(left, below + FOOT, Math.max(0, width), BAR);
        bar(along, up, high, height);
        along.resizeRelocate(right + TOTALS, HEAD, BAR, Math.max(0, height));
        for (Window each : List.of(corner, head, headTotals, names, cells, totals, footNames, foot, footTotals)) {
            each.getChildren().forEach(Node::autosize);
        }
        reveal(model.cursorProperty().get());
        place();
    }

    private static void bar(ScrollBar bar, boolean needed, double whole, double room) {
        bar.setVisible(needed);
        bar.setMax(needed ? whole - room : 0);
        bar.setVisibleAmount(needed ? room / whole * bar.getMax() : 0);
        bar.setValue(clamp(bar, bar.getValue()));
    }

    private void place() {
        cells.scrollTo(across.getValue(), along.getValue());
        head.scrollTo(across.getValue(), 0);
        foot.scrollTo(across.getValue(), 0);
        names.scrollTo(0, along.getValue());
        totals.scrollTo(0, along.getValue());
        hideUnseen();
    }

    /** What is scrolled away is neither drawn nor told. */
    private void hideUnseen() {
        if (cells.getWidth() <= 0) {
            return; // not laid out yet
        }
        for (int j = 0; j < columns.size(); j++) {
            double at = j * cellWidth - across.getValue();
            boolean seen = at > -cellWidth && at < cells.getWidth();
            edges.see(j, seen);
            for (List<AttendanceCell> line : shown) {
                line.get(j).setVisible(seen);
            }
        }
    }
}
