package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.TextAlignment;

/** The grid as a shape of six spokes that grows with the answers; the one of before lies behind it, dashed. */
final class VisionShape extends Pane {
    private static final int MOST = 3;
    private static final double LABEL_WIDTH = 104;
    private static final double LABEL_HEIGHT = 34;
    private static final double DOT = 4;
    private static final double HOLLOW = 3;

    private final Words words;
    private List<Integer> now = List.of();
    private List<Integer> before = List.of();

    VisionShape(Words words) {
        this.words = words;
        setId("vision-shape");
        getStyleClass().add("vision-shape");
        setMinSize(300, 250);
        setPrefSize(400, 300);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    /**
     * Shows scores.
     *
     * @param scores of the six criteria, -1 when not said
     * @param past   of the grid before; empty without one
     */
    void show(List<Integer> scores, List<Integer> past) {
        now = List.copyOf(scores);
        before = List.copyOf(past);
        setAccessibleText(spoken());
        draw();
    }

    private String spoken() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            parts.add(words.get("interview.spoken-score", words.get("casefile.vision." + i),
                    now.get(i) < 0 ? words.get("casefile.vision.none") : words.get("interview.score." + now.get(i))));
        }
        return String.join(", ", parts);
    }

    private void draw() {
        if (now.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        for (int ring = 1; ring <= MOST; ring++) {
            Polygon circle = polygon(List.of(ring, ring, ring, ring, ring, ring));
            circle.getStyleClass().add("vision-ring");
            nodes.add(circle);
        }
        for (int i = 0; i < now.size(); i++) {
            Point2D end = point(i, MOST);
            Point2D middle = point(i, 0);
            Line spoke = new Line(middle.getX(), middle.getY(), end.getX(), end.getY());
            spoke.getStyleClass().add("vision-spoke");
            nodes.add(spoke);
        }
        if (!before.isEmpty()) {
            Polygon past = polygon(before);
            past.getStyleClass().add("vision-past");
            nodes.add(past);
        }
        Polygon shape = polygon(now);
        shape.getStyleClass().add("vision-now");
        nodes.add(shape);
        for (int i = 0; i < now.size(); i++) {
            nodes.add(dot(i));
            nodes.add(label(i));
        }
        nodes.forEach(node -> node.setManaged(false));
        getChildren().setAll(nodes);
    }

    /** What was not said is hollow, in the middle: never to be taken for a no. */
    private Circle dot(int at) {
        int score = now.get(at);
        Point2D place = point(at, Math.max(0, score));
        Circle dot = new Circle(place.getX(), place.getY(), score < 0 ? HOLLOW : DOT);
        dot.getStyleClass().add(score < 0 ? "vision-unsaid" : "vision-dot");
        return dot;
    }

    private Label label(int at) {
        int score = now.get(at);
        Label label = new Label(words.get("casefile.vision." + at) + (score < 0 ? "" : " " + score));
        label.getStyleClass().addAll("vision-label", score < 0 ? "muted" : "semi-bold");
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        Point2D place = point(at, MOST + 0.35);
        double height = LABEL_HEIGHT;
        double x = at % 3 == 0 ? place.getX() - LABEL_WIDTH / 2 : at < 3 ? place.getX() : place.getX() - LABEL_WIDTH;
        double y = at == 0 ? place.getY() - height : at == 3 ? place.getY() : place.getY() - height / 2;
        label.resizeRelocate(x, y, LABEL_WIDTH, height);
        return label;
    }

    private Polygon polygon(List<Integer> scores) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < scores.size(); i++) {
            Point2D place = point(i, Math.max(0, scores.get(i)));
            polygon.getPoints().addAll(place.getX(), place.getY());
        }
        return polygon;
    }

    private Point2D point(int spoke, double score) {
        double radius = Math.min(getWidth() / 2 - LABEL_WIDTH + 12, getHeight() / 2 - LABEL_HEIGHT - 6);
        double angle = Math.PI / 3 * spoke - Math.PI / 2;
        double far = radius * score / MOST;
        return new Point2D(getWidth() / 2 + far * Math.cos(angle), getHeight() / 2 + far * Math.sin(angle));
    }
}
