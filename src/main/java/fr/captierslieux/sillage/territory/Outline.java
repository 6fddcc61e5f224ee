package fr.captierslieux.sillage.territory;

import java.util.ArrayList;
import java.util.List;

/** The outline of a département or an intercommunality, simplified for a map of the region: neighbours share their corners. */
public final class Outline {
    private static final double HALF = 0.5;

    private final TerritoryLevel level;
    private final String code;
    private final String name;
    private final List<Ring> rings;
    private final PlanePoint middle;

    private Outline(TerritoryLevel level, String code, String name, List<Ring> rings) {
        this.level = level;
        this.code = code;
        this.name = name;
        this.rings = List.copyOf(rings);
        this.middle = findMiddle();
    }

    /**
     * Reads what the shipped file says.
     *
     * @param path {@code M} before the first corner of a ring, {@code L} before each further one, {@code Z} at its end
     */
    static Outline read(TerritoryLevel level, String code, String name, String path) {
        List<Ring> rings = new ArrayList<>();
        for (String ring : path.split("M")) {
            if (!ring.isEmpty()) {
                List<PlanePoint> corners = new ArrayList<>();
                for (String corner : ring.replace("Z", "").split("L")) {
                    int space = corner.indexOf(' ');
                    corners.add(new PlanePoint(Double.parseDouble(corner.substring(0, space)),
                            Double.parseDouble(corner.substring(space + 1))));
                }
                rings.add(new Ring(corners));
            }
        }
        return new Outline(level, code, name, rings);
    }

    public TerritoryLevel level() {
        return level;
    }

    /** Number of the département, SIREN of the intercommunality, or {@link RegionMap#ALONE} and a commune that is in none. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The mainland and the islands; none of them has a hole. */
    public List<Ring> rings() {
        return rings;
    }

    /** A place well inside, for a number. */
    public PlanePoint middle() {
        return middle;
    }

    public boolean holds(PlanePoint point) {
        return rings.stream().anyMatch(ring -> ring.holds(point));
    }

    /** The frame around it. */
    public Frame frame() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Ring ring : rings) {
            for (PlanePoint corner : ring.corners()) {
                left = Math.min(left, corner.x());
                top = Math.min(top, corner.y());
                right = Math.max(right, corner.x());
                bottom = Math.max(bottom, corner.y());
            }
        }
        return new Frame(left, top, right, bottom);
    }

    /** The middle of the widest cut through the largest ring, near its height's middle: a centre of gravity may lie outside. */
    private PlanePoint findMiddle() {
        Frame frame = frame();
        PlanePoint best = new PlanePoint(frame.left(), frame.top());
        double most = -1;
        int cuts = 24;
        for (int i = 1; i < cuts; i++) {
            double y = frame.top() + (frame.bottom() - frame.top()) * i / cuts;
            double central = 1 - Math.abs(i / (double) cuts - HALF);
            for (Ring ring : rings) {
                List<Double> crossings = ring.crossings(y);
                for (int k = 0; k + 1 < crossings.size(); k += 2) {
                    double width = crossings.get(k + 1) - crossings.get(k);
                    if (width * central > most) {
                        most = width * central;
                        best = new PlanePoint(crossings.get(k) + width / 2, y);
                    }
                }
            }
        }
        return best;
    }

    /** A closed line; its last corner is bound to the first. */
    public record Ring(List<PlanePoint> corners) {
        public Ring {
            corners = List.copyOf(corners);
        }

        boolean holds(PlanePoint point) {
            return crossings(point.y()).stream().filter(x -> x > point.x()).count() % 2 == 1;
        }

        /** Where a horizontal line cuts it, from the left. */
        List<Double> crossings(double y) {
            List<Double> found = new ArrayList<>();
            for (int i = 0; i < corners.size(); i++) {
                PlanePoint one = corners.get(i);
                PlanePoint next = corners.get((i + 1) % corners.size());
                if (one.y() > y != next.y() > y) {
                    found.add(one.x() + (next.x() - one.x()) * (y - one.y()) / (next.y() - one.y()));
                }
            }
            found.sort(null);
            return found;
        }
    }

    /** An upright rectangle of the plane. */
    public record Frame(double left, double top, double right, double bottom) {
        public double width() {
            return right - left;
        }

        public double height() {
            return bottom - top;
        }
    }
}
