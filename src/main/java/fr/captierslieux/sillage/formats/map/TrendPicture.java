package fr.captierslieux.sillage.formats.map;

import fr.captierslieux.sillage.formats.map.Letters.Style;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figures with their bars as one picture, for documents that have no charts of their own. */
public final class TrendPicture {
    private static final int COLUMNS = 4;
    private static final int WIDTH = 232;
    private static final int HEIGHT = 128;
    private static final int GAP = 12;
    private static final int SCALE = 2;
    private static final int BARS_TOP = 74;
    private static final Color INK = new Color(0x17242a);
    private static final Color MUTED = new Color(0x55626a);
    private static final Color ACCENT = new Color(0x0d5c6b);
    private static final Color BEFORE = new Color(0x9cc5cb);
    private static final Color WELL = new Color(0xf5f5f1);

    private TrendPicture() {
    }

    /**
     * A figure.
     *
     * @param name   what it counts
     * @param value  as it is read
     * @param note   what it is compared with
     * @param points one a period; no bars where one is null
     */
    public record Tile(String name, String value, String note, List<@Nullable BigDecimal> points) {
    }

    /** Width of the picture, and so its height, in the units of a screen. */
    public static int width() {
        return COLUMNS * WIDTH + (COLUMNS - 1) * GAP;
    }

    public static int height(int tiles) {
        int rows = (tiles + COLUMNS - 1) / COLUMNS;
        return rows * HEIGHT + Math.max(0, rows - 1) * GAP;
    }

    /** A PNG. */
    public static byte[] png(List<Tile> tiles) {
        BufferedImage image = new BufferedImage(width() * SCALE, Math.max(1, height(tiles.size())) * SCALE,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            drawing.scale(SCALE, SCALE);
            drawing.setColor(Color.WHITE);
            drawing.fillRect(0, 0, width(), height(tiles.size()));
            Letters letters = new Letters(drawing);
            for (int i = 0; i < tiles.size(); i++) {
                tile(drawing, letters, tiles.get(i), i % COLUMNS * (WIDTH + GAP), i / COLUMNS * (HEIGHT + GAP));
            }
        } finally {
            drawing.dispose();
        }
        return PngMaps.encode(image);
    }

    private static void tile(Graphics2D drawing, Letters letters, Tile tile, int left, int top) {
        drawing.setColor(WELL);
        drawing.fillRect(left, top, WIDTH, HEIGHT);
        int room = WIDTH - 20;
        Style name = new Style(Weight.STRONG, 12, INK);
        Style value = new Style(Weight.STRONG, 24, ACCENT);
        Style note = new Style(Weight.PLAIN, 11, MUTED);
        letters.write(letters.fitted(tile.name(), name, room), name, left + 10, top + 19);
        letters.write(letters.fitted(tile.value(), value, room), value, left + 10, top + 46);
        letters.write(letters.fitted(tile.note(), note, room), note, left + 10, top + 64);
        List<@Nullable BigDecimal> points = tile.points();
        if (points.isEmpty() || points.contains(null)) {
            return;
        }
        double most = points.stream().mapToDouble(point -> point == null ? 0 : point.doubleValue()).max().orElse(0);
        double step = (double) room / points.size();
        double high = HEIGHT - BARS_TOP - 8.0;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal point = points.get(i);
            double size = most <= 0 || point == null ? 0 : point.doubleValue() / most * high;
            drawing.setColor(i == points.size() - 1 ? ACCENT : BEFORE);
            drawing.fill(new Rectangle2D.Double(left + 10 + i * step, top + HEIGHT - 8 - size, step * 0.75, size));
        }
    }
}
