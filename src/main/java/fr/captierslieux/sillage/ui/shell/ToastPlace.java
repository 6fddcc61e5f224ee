package fr.captierslieux.sillage.ui.shell;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** How far news in passing moves up from where it rests, so that it covers nothing that is pressed. */
final class ToastPlace {
    private static final double GAP = 8;
    /** Farther up it would stand in what is read: there it goes back to its rest. */
    private static final double MOST = 240;

    private ToastPlace() {
    }

    /**
     * @param rest    where it would stand
     * @param pressed the buttons that are seen
     * @return upwards; 0 where it rests
     */
    static double up(Bounds rest, List<Bounds> pressed) {
        double up = 0;
        boolean covers = true;
        while (covers && up <= MOST) {
            Bounds now = new BoundingBox(rest.getMinX(), rest.getMinY() - up, rest.getWidth(), rest.getHeight());
            double top = pressed.stream().filter(now::intersects).mapToDouble(Bounds::getMinY).min()
                    .orElse(Double.NaN);
            covers = !Double.isNaN(top);
            if (covers) {
                up = Math.max(up + 1, rest.getMaxY() - top + GAP);
            }
        }
        return covers ? 0 : up;
    }
}
