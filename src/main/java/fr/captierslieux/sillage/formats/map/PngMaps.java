package fr.captierslieux.sillage.formats.map;

import fr.captierslieux.sillage.maps.MapCaption;
import fr.captierslieux.sillage.maps.MapPictures;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.words.MapSpeech;
import fr.captierslieux.sillage.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws a map with Java2D, which needs no screen: 2 000 by 1 500 points, sharp on a page and on a wall. */
public final class PngMaps implements MapPictures {
    /** The sheet is drawn in these units. */
    static final int WIDTH = 1000;
    static final int HEIGHT = 750;
    private static final int SCALE = 2;

    @Override
    public byte[] png(TerritoryMap map, MapCaption caption, Locale language) {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.scale(SCALE, SCALE);
            drawing.setColor(Color.WHITE);
            drawing.fillRect(0, 0, WIDTH, HEIGHT);
            MapSpeech speech = new MapSpeech(Words.in(language), caption.drawnOn());
            Letters letters = new Letters(drawing);
            new MapBody(drawing, letters, speech).draw(map, caption.marks());
            new MapSheet(drawing, letters, speech).draw(map, caption);
        } finally {
            drawing.dispose();
        }
        return encode(image);
    }

    static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
