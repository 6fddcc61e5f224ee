package fr.captierslieux.sillage.formats.map;

import fr.captierslieux.sillage.formats.map.Letters.Style;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.MapCaption;
import fr.captierslieux.sillage.maps.MapCaption.Marks;
import fr.captierslieux.sillage.maps.MapClasses;
import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.words.MapSpeech;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What stands around the map: title, classes, the foremost territories, what lies in none of them, source and day. */
final class MapSheet {
    private static final Color MUTED = new Color(0x55626a);
    private static final Style TITLE = new Style(Weight.STRONG, 24, MapBody.INK);
    private static final Style SCOPE = new Style(Weight.PLAIN, 14, MUTED);
    private static final Style HEADING = new Style(Weight.STRONG, 13, MapBody.INK);
    private static final Style TEXT = new Style(Weight.PLAIN, 12, MapBody.INK);
    private static final Style STRONG = new Style(Weight.STRONG, 12, MapBody.INK);
    private static final Style SMALL = new Style(Weight.PLAIN, 11, MUTED);
    private static final Style SOURCE = new Style(Weight.PLAIN, 9, MUTED);
    private static final double MARGIN = 40;
    private static final double COLUMN = 668;
    private static final double RIGHT = PngMaps.WIDTH - MARGIN;
    private static final int FOREMOST = 10;
    private static final double LINE = 20;

    private final Graphics2D drawing;
    private final Letters letters;
    private final MapSpeech speech;

    MapSheet(Graphics2D drawing, Letters letters, MapSpeech speech) {
        this.drawing = drawing;
        this.letters = letters;
        this.speech = speech;
    }

    void draw(TerritoryMap map, MapCaption caption) {
        MapQuestion question = map.question();
        String figure = question.figure().name();
        String scope = speech.scope(question.figure().isOfPeriod() ? question.period() : null, caption.network());
        letters.write(letters.fitted(speech.figure(figure), TITLE, RIGHT - MARGIN), TITLE, MARGIN, 54);
        String under = speech.words().get("territories.level." + question.level().name())
                + (scope.isEmpty() ? "" : ", " + scope);
        letters.write(letters.fitted(under, SCOPE, RIGHT - MARGIN), SCOPE, MARGIN, 78);
        double at = legend(map, caption, 124);
        at = foremost(map, at + 16);
        rest(map, at + 12);
        String source = speech.words().get("territory.source");
        letters.writeWrapped(source, SOURCE, MARGIN, 708, RIGHT - MARGIN);
        letters.writeRight(speech.drawnOn(caption.drawnOn()), SMALL, RIGHT, 690);
    }

    private double legend(TerritoryMap map, MapCaption caption, double top) {
        String figure = map.question().figure().name();
        letters.write(letters.fitted(speech.figure(figure), HEADING, RIGHT - COLUMN), HEADING, COLUMN, top);
        double at = top + 22;
        List<MapClasses.Range> ranges = map.classes().ranges();
        for (int i = ranges.size() - 1; i >= 0; i--) {
            swatch(MapBody.colour(map.classes().shade(i)), at);
            letters.write(speech.range(figure, ranges.get(i).above(), ranges.get(i).upTo()), TEXT, COLUMN + 32, at);
            at += LINE;
        }
        if (map.areas().stream().anyMatch(Area::isKeptBack)) {
            swatch(MapBody.HATCHED, at);
            letters.write(speech.words().get("territories.range.kept-back"), TEXT, COLUMN + 32, at);
            at += LINE;
        }
        swatch(MapBody.colour(0), at);
        letters.write(speech.words().get("territories.range.none"), TEXT, COLUMN + 32, at);
        at += LINE;
        if (caption.marks() == Marks.SHOWN && !map.marks().isEmpty()) {
            drawing.setColor(MapBody.INK);
            drawing.draw(new Ellipse2D.Double(COLUMN + 6, at - 9, 10, 10));
            letters.write(speech.words().get("territories.legend.mark"), TEXT, COLUMN + 32, at);
            at += LINE;
        }
        return at;
    }

    private void swatch(Paint paint, double baseline) {
        RoundRectangle2D box = new RoundRectangle2D.Double(COLUMN, baseline - 11, 22, 13, 3, 3);
        drawing.setPaint(paint);
        drawing.fill(box);
        drawing.setColor(MUTED);
        drawing.setStroke(new BasicStroke(0.6f));
        drawing.draw(box);
    }

    private double foremost(TerritoryMap map, double top) {
        List<Area> areas = map.foremost();
        if (areas.isEmpty() && !map.tellsWhole()) {
            return top;
        }
        if (areas.isEmpty()) {
            return letters.writeWrapped(speech.words().get("territories.empty"), TEXT, COLUMN, top + 12,
                    RIGHT - COLUMN);
        }
        String figure = map.question().figure().name();
        letters.write(speech.words().get("territories.picture.foremost"), HEADING, COLUMN, top);
        double at = top + 22;
        for (Area area : areas.subList(0, Math.min(FOREMOST, areas.size()))) {
            String amount = speech.exact(figure, area.amount());
            double room = RIGHT - COLUMN - letters.width(amount, STRONG) - 12;
            letters.write(letters.fitted(area.name(), TEXT, room), TEXT, COLUMN, at);
            letters.writeRight(amount, STRONG, RIGHT, at);
            at += LINE;
        }
        if (!map.tellsWhole()) {
            return at;
        }
        String total = speech.exact(figure, map.inside().amount());
        letters.write(speech.words().get("territories.region"), STRONG, COLUMN, at + 4);
        letters.writeRight(total, STRONG, RIGHT, at + 4);
        return at + LINE;
    }

    private void rest(TerritoryMap map, double top) {
        String figure = map.question().figure().name();
        double at = letters.writeWrapped(speech.definition(figure), SMALL, COLUMN, top, RIGHT - COLUMN);
        speech.rest(figure, map.outside().amount(), map.nowhere().amount())
                .ifPresent(said -> letters.writeWrapped(said, SMALL, COLUMN, at + 4, RIGHT - COLUMN));
    }
}
