package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Fact;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Picture;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Lays a document out on pages, always light. Called on the JavaFX thread. */
public final class PageSetter {
    /** A4 within margins of 15 mm, in points. */
    public static final double WIDTH = 510;
    /** A4 within margins of 15 mm, in points. */
    public static final double HEIGHT = 757;
    private static final double FOOT = 24;
    private static final double FACT_NAME = 130;
    /** A picture leaves room for its heading and what is said of it. */
    private static final double MOST_PICTURE = 0.7;
    /** Nor is any other block higher, of a page. */
    private static final double MOST_BLOCK = 0.75;
    /** Of letters: what is this short is not cut further. */
    private static final int LEAST_PIECE = 15;

    private final Words words;
    private final Clock clock;
    private final double width;
    private final double height;
    private final Scene ruler = dressed(new StackPane());

    /**
     * @param width  of what a page holds, in points
     * @param height likewise
     */
    public PageSetter(Words words, Clock clock, double width, double height) {
        this.words = words;
        this.clock = clock;
        this.width = width;
        this.height = height;
    }

    /** The pages, each in a scene of its own, laid out and ready to be drawn. */
    public List<Region> set(PrintedDocument document) {
        List<VBox> bodies = new ArrayList<>();
        Node head = head(document);
        double room = height - FOOT - measure(head);
        VBox body = new VBox(head);
        bodies.add(body);
        int opening = 1; // what stands above the first block of a page
        List<Laid> blocks = lay(document.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            Laid laid = blocks.get(i);
            if (laid.high() + companion(blocks, i) > room && body.getChildren().size() > opening) {
                body = new VBox();
                bodies.add(body);
                room = height - FOOT;
                Columns columns = laid.columns();
                if (laid.block() instanceof Row && columns != null) {
                    Node again = node(columns, columns);
                    room -= measure(again);
                    body.getChildren().add(again);
                }
                opening = body.getChildren().size();
            }
            body.getChildren().add(laid.node());
            room -= laid.high();
        }
        List<Region> pages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            pages.add(page(bodies.get(i), foot(document, i + 1, bodies.size())));
        }
        return pages;
    }

    /** A block as it will stand on a page, with the columns that it stands under. */
    private record Laid(Block block, @Nullable Columns columns, Node node, double high) {
    }

    /** All blocks; what is long or higher than a page in several. */
    private List<Laid> lay(List<Block> blocks) {
        List<Laid> laid = new ArrayList<>();
        @Nullable
        Columns columns = null;
        for (Block whole : blocks) {
            for (Block block : PrintedPieces.of(whole, PrintedPieces.PIECE)) {
                columns = block instanceof Columns named ? named : block instanceof Row ? columns : null;
                lay(block, columns, PrintedPieces.PIECE, laid);
            }
        }
        return laid;
    }

    private void lay(Block block, @Nullable Columns columns, int most, List<Laid> laid) {
        Node node = node(block, columns);
        double high = measure(node); // before it stands on a page: measuring takes a node out of where it stands
        if (high > (height - FOOT) * MOST_BLOCK && most > LEAST_PIECE && !(block instanceof Columns)) {
            PrintedPieces.of(block, most / 2).forEach(each -> lay(each, columns, most / 2, laid));
        } else {
            laid.add(new Laid(block, columns, node, high));
        }
    }

    /** A heading takes the block after it along. */
    private static double companion(List<Laid> blocks, int at) {
        Block block = blocks.get(at).block();
        boolean opening = block instanceof Heading || block instanceof Columns;
        return opening && at + 1 < blocks.size() ? blocks.get(at + 1).high() + companion(blocks, at + 1) : 0;
    }

    private double measure(Node node) {
        StackPane root = new StackPane(node);
        ruler.setRoot(root);
        root.applyCss();
        double high = Math.ceil(node.prefHeight(width));
        root.getChildren().clear();
        return high;
    }

    private Region page(VBox body, Node foot) {
        BorderPane page = new BorderPane(body);
        page.setBottom(foot);
        page.getStyleClass().add("print-page");
        page.setMinSize(width, height);
        page.setMaxSize(width, height);
        page.setPrefSize(width, height);
        dressed(page);
        page.applyCss();
        page.resize(width, height);
        page.layout();
        return page;
    }

    private static Scene dressed(Region root) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(Appearance.sheetsOfPaper());
        return scene;
    }

    private Node head(PrintedDocument document) {
        Label title = label(document.title(), "print-title");
        VBox head = new VBox(2, title);
        if (!document.context().isEmpty()) {
            head.getChildren().add(label(document.context(), "print-note"));
        }
        head.getStyleClass().add("print-head");
        return head;
    }

    private Node foot(PrintedDocument document, int page, int pages) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale())
                .format(LocalDate.now(clock));
        Label left = new Label(words.get("print.foot", document.title(), day));
        left.getStyleClass().add("print-foot-text");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(12, left);
        if (document.contents() == Contents.PERSONAL) {
            Label personal = new Label(words.get("print.personal"));
            personal.getStyleClass().add("print-foot-text");
            personal.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(personal);
        }
        Label number = new Label(words.get("print.page", page, pages));
        number.getStyleClass().add("print-foot-text");
        number.setMinWidth(Region.USE_PREF_SIZE);
        foot.getChildren().add(number);
        foot.getStyleClass().add("print-foot");
        foot.setMinHeight(FOOT);
        foot.setMaxHeight(FOOT);
        return foot;
    }

    private Node node(Block block, @Nullable Columns columns) {
        return switch (block) {
            case Heading heading -> label(heading.text(), "print-heading");
            case Fact fact -> fact(fact);
            case Entry entry -> entry(entry);
            case Columns named -> named.isNameless()
                    ? new Region()
                    : cells(named.columns(), named.columns().stream().map(Column::name).toList(), "print-columns");
            case Picture picture -> picture(picture);
            case Row row -> cells(columns == null ? List.of() : columns.columns(), row.cells(), "print-row");
        };
    }

    private Node fact(Fact fact) {
        GridPane grid = new GridPane(8, 0);
        grid.getColumnConstraints().addAll(new ColumnConstraints(FACT_NAME),
                new ColumnConstraints(0, width - FACT_NAME - 8, width - FACT_NAME - 8));
        Label name = label(fact.name(), "print-note");
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(0, name, label(fact.value(), "print-text"));
        grid.getStyleClass().add("print-fact");
        return grid;
    }

    private Node picture(Picture picture) {
        ImageView view = new ImageView(picture.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.says());
        double most = Math.min(width / picture.image().getWidth(), height * MOST_PICTURE / picture.image().getHeight());
        view.setFitWidth(picture.image().getWidth() * Math.min(1, most));
        StackPane box = new StackPane(view);
        box.getStyleClass().add("print-picture");
        return box;
    }

    private static Node entry(Entry entry) {
        VBox box = new VBox(1);
        if (!entry.title().isEmpty()) {
            box.getChildren().add(label(entry.title(), "print-entry-title"));
        }
        if (!entry.facts().isEmpty()) {
            box.getChildren().add(label(entry.facts(), "print-note"));
        }
        if (!entry.text().isEmpty()) {
            box.getChildren().add(label(entry.text(), "print-text"));
        }
        entry.notes().forEach(note -> box.getChildren().add(label(note, "print-note")));
        box.getStyleClass().add("print-entry");
        return box;
    }

    private Node cells(List<Column> columns, List<String> texts, String look) {
        GridPane grid = new GridPane(8, 0);
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        double room = width - 8 * Math.max(0, columns.size() - 1);
        for (int i = 0; i < Math.min(columns.size(), texts.size()); i++) {
            double wide = Math.floor(room * columns.get(i).weight() / weights); // rounded up they would pass the edge
            ColumnConstraints constraints = new ColumnConstraints(wide, wide, wide);
            constraints.setHalignment(columns.get(i).side() == Side.RIGHT ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
            Label cell = label(texts.get(i), "print-text");
            cell.setTextAlignment(columns.get(i).side() == Side.RIGHT ? TextAlignment.RIGHT : TextAlignment.LEFT);
            grid.add(cell, i, 0);
        }
        grid.getStyleClass().add(look);
        return grid;
    }

    private static Label label(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }
}
