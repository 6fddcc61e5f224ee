package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.MapPalette;
import fr.captierslieux.sillage.maps.TerritoryMap.Mark;
import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.Outline.Frame;
import fr.captierslieux.sillage.territory.PlanePoint;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;

/**
 * The territories as shapes in the plane of the outlines, scaled into the room that there is. One stop of the keyboard: which territory
 * is chosen is said, not focused. Borders keep their width at every scale, marks and numbers their size.
 */
public final class MapPane extends Region {
    private static final double BORDER = 0.8;
    private static final double FRAME = 1.4;
    private static final double CHOSEN = 2.6;

    private final Group world = new Group();
    private final Group areas = new Group();
    private final Group departments = new Group();
    private final Group marks = new Group();
    private final Group numbers = new Group();
    private final Path ring = MapShapes.none();
    private final Translate move = new Translate();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final Map<String, Path> shapes = new LinkedHashMap<>();
    private final Map<Shape, PlanePoint> places = new HashMap<>();
    private final Consumer<Optional<Area>> pointed;
    private @Nullable TerritoryLevel shown;
    private Frame frame = RegionMap.shipped().frame();

    /** @param pointed is told over which territory the mouse is */
    public MapPane(Consumer<Optional<Area>> pointed) {
        this.pointed = pointed;
        setId("map");
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPadding(new Insets(12));
        world.getTransforms().addAll(move, scale);
        world.getChildren().addAll(areas, departments, ring);
        ring.getStyleClass().add("map-chosen");
        Group all = new Group(world, marks, numbers);
        all.setManaged(false);
        getChildren().add(all);
        // a light line beneath the dark one: it has to be seen between two dark territories too
        List.of("map-department-under", "map-department")
                .forEach(look -> RegionMap.shipped().list(TerritoryLevel.DEPARTMENT).forEach(each -> {
                    Path path = MapShapes.of(each);
                    path.getStyleClass().add(look);
                    departments.getChildren().add(path);
                }));
        departments.setMouseTransparent(true);
        ring.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        numbers.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows territories of a level; shapes of the level that is there already are kept and coloured anew. */
    public void show(TerritoryLevel level, List<Area> there, Consumer<Area> click) {
        boolean same = shown == level;
        shown = level;
        if (!same) {
            areas.getChildren().clear();
            shapes.clear();
            there.forEach(area -> shapes.put(area.code(), shape(area)));
            areas.getChildren().addAll(shapes.values());
        }
        for (Area area : there) {
            Path path = shapes.get(area.code());
            if (path != null) {
                path.getStyleClass().setAll("map-area", "map-shade-" + area.shade());
                path.setOnMouseClicked(event -> click.accept(area));
                path.setOnMouseEntered(event -> pointed.accept(Optional.of(area)));
            }
        }
        areas.setOnMouseExited(event -> pointed.accept(Optional.empty()));
    }

    private static Path shape(Area area) {
        Path path = MapShapes.of(area.outline());
        path.setId("area-" + area.code());
        return path;
    }

    /** The figures that stand on their territories. */
    public void number(Map<Area, String> texts) {
        numbers.getChildren().forEach(places::remove);
        numbers.getChildren().clear();
        texts.forEach((area, said) -> {
            Text text = new Text(said);
            text.getStyleClass().addAll("map-number",
                    area.shade() >= MapPalette.LIGHT_TEXT_FROM ? "map-on-strong" : "map-on-weak");
            places.put(text, area.outline().middle());
            numbers.getChildren().add(text);
        });
        requestLayout();
    }

    /** The communes with something in them; none to hide them. */
    void mark(List<Mark> communes) {
        marks.getChildren().forEach(places::remove);
        marks.getChildren().clear();
        for (Mark mark : communes) {
            Circle disc = new Circle(mark.radius());
            disc.getStyleClass().add("map-mark");
            places.put(disc, mark.at());
            marks.getChildren().add(disc);
        }
        requestLayout();
    }

    /** Draws a border around a territory; null for none. */
    public void choose(@Nullable Outline outline) {
        ring.getElements().setAll(outline == null ? List.of() : MapShapes.of(outline).getElements());
        ring.setVisible(outline != null);
    }

    /** Fits a part of the plane into the room. */
    void look(Frame part) {
        frame = part;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = Math.max(1, getWidth() - in.getLeft() - in.getRight());
        double height = Math.max(1, getHeight() - in.getTop() - in.getBottom());
        double size = Math.min(width / frame.width(), height / frame.height());
        scale.setX(size);
        scale.setY(size);
        move.setX(in.getLeft() + (width - frame.width() * size) / 2 - frame.left() * size);
        move.setY(in.getTop() + (height - frame.height() * size) / 2 - frame.top() * size);
        shapes.values().forEach(path -> path.setStrokeWidth(BORDER / size));
        departments.getChildren().forEach(each -> {
            if (each instanceof Shape border) {
                border.setStrokeWidth((border.getStyleClass().contains("map-department") ? FRAME : 2 * FRAME) / size);
            }
        });
        ring.setStrokeWidth(CHOSEN / size);
        places.forEach((shape, at) -> put(shape, move.getX() + at.x() * size, move.getY() + at.y() * size));
    }

    private static void put(Shape shape, double x, double y) {
        if (shape instanceof Text text) {
            text.setX((double) Math.round(x - text.getLayoutBounds().getWidth() / 2));
            text.setY((double) Math.round(y + text.getFont().getSize() * 0.36));
        } else if (shape instanceof Circle disc) {
            disc.setCenterX(x);
            disc.setCenterY(y);
        }
    }
}
