package fr.captierslieux.sillage.formats.map;

import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.MapCaption.Marks;
import fr.captierslieux.sillage.maps.MapPalette;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.Outline.Ring;
import fr.captierslieux.sillage.territory.PlanePoint;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import fr.captierslieux.sillage.words.MapSpeech;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The territories themselves, at the left of the sheet. */
final class MapBody {
    static final Color INK = new Color(0x17242a);
    private static final Color LINE = new Color(0x55626a);
    private static final Color MARK = new Color(0xfff3d6);
    private static final double LEFT = 36;
    private static final double TOP = 104;
    private static final double SIZE = 0.585;
    private static final float BORDER = 0.8f;
    private static final float FRAME = 1.3f;
    private static final float NUMBER = 12;

    /** What is not told: no shade, which would say how much. */
    static final Paint HATCHED = hatched();

    private final Graphics2D drawing;
    private final Letters letters;
    private final MapSpeech speech;

    MapBody(Graphics2D drawing, Letters letters, MapSpeech speech) {
        this.drawing = drawing;
        this.letters = letters;
        this.speech = speech;
    }

    void draw(TerritoryMap map, Marks marks) {
        drawing.setStroke(new BasicStroke(BORDER, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Area area : map.areas()) {
            Shape shape = shape(area.outline());
            drawing.setPaint(area.isKeptBack() ? HATCHED : colour(area.shade()));
            drawing.fill(shape);
            drawing.setColor(Color.WHITE);
            drawing.draw(shape);
        }
        // a light line beneath the dark one: it has to be seen between two dark territories too
        border(Color.WHITE, 2 * FRAME);
        border(LINE, FRAME);
        if (marks == Marks.SHOWN) {
            map.marks().forEach(this::mark);
        }
        map.areas().stream().filter(area -> map.isNumbered(area, marks)).forEach(area -> number(map, area));
    }

    private void border(Color colour, float width) {
        drawing.setColor(colour);
        drawing.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        RegionMap.shipped().list(TerritoryLevel.DEPARTMENT).forEach(each -> drawing.draw(shape(each)));
    }

    private void mark(TerritoryMap.Mark mark) {
        double radius = mark.radius() * SIZE * 1.3;
        Shape disc = new Ellipse2D.Double(x(mark.at()) - radius, y(mark.at()) - radius, 2 * radius, 2 * radius);
        drawing.setColor(MARK);
        drawing.fill(disc);
        drawing.setColor(INK);
        drawing.setStroke(new BasicStroke(1));
        drawing.draw(disc);
    }

    private void number(TerritoryMap map, Area area) {
        boolean light = area.shade() >= MapPalette.LIGHT_TEXT_FROM;
        letters.writeCentred(speech.number(map.question().figure().name(), area.amount()),
                new Letters.Style(Weight.STRONG, NUMBER, light ? Color.WHITE : INK), x(area.outline().middle()),
                y(area.outline().middle()));
    }

    private static Paint hatched() {
        int side = 7;
        BufferedImage tile = new BufferedImage(side * 2, side * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.scale(2, 2);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(LINE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int at = -side; at <= side; at += side) {
            pen.drawLine(at, side, at + side, 0);
        }
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, side, side));
    }

    static Color colour(int shade) {
        return Color.decode(MapPalette.PAPER.get(shade));
    }

    private static Shape shape(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Ring ring : outline.rings()) {
            List<PlanePoint> corners = ring.corners();
            path.moveTo(x(corners.getFirst()), y(corners.getFirst()));
            corners.stream().skip(1).forEach(corner -> path.lineTo(x(corner), y(corner)));
            path.closePath();
        }
        return path;
    }

    private static double x(PlanePoint point) {
        return LEFT + point.x() * SIZE;
    }

    private static double y(PlanePoint point) {
        return TOP + point.y() * SIZE;
    }
}
