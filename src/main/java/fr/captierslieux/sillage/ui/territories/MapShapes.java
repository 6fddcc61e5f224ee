package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.Outline.Ring;
import fr.captierslieux.sillage.territory.PlanePoint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineJoin;

/** Outlines as shapes of the toolkit, in the plane that they are given in. */
final class MapShapes {
    private MapShapes() {
    }

    static Path none() {
        Path path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    static Path of(Outline outline) {
        Path path = none();
        for (Ring ring : outline.rings()) {
            PlanePoint first = ring.corners().getFirst();
            path.getElements().add(new MoveTo(first.x(), first.y()));
            ring.corners().stream().skip(1)
                    .forEach(corner -> path.getElements().add(new LineTo(corner.x(), corner.y())));
            path.getElements().add(new ClosePath());
        }
        return path;
    }
}
