package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.Picture;
import fr.captierslieux.sillage.documents.Preview.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture, upright and scaled down: its size is looked at before a dot is decoded, and no more dots are decoded than are needed. */
final class PicturePreview {
    /** More than any camera makes; beyond it a small file only pretends to be a picture. */
    private static final long MOST_DOTS = 150_000_000;

    private final byte[] content;
    private final int side;

    PicturePreview(byte[] content, int side) {
        this.content = content;
        this.side = side;
    }

    Preview make() throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new NotShown(Why.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private Preview read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            throw new NotShown(Why.TOO_LARGE);
        }
        int step = Math.ceilDiv(Math.max(width, height), 2 * side);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(Math.clamp(step, 1, width), Math.clamp(step, 1, height), 0, 0);
        BufferedImage decoded = reader.read(0, every);
        ExifOrientation orientation = ExifOrientation.of(content);
        return new Picture(new Scaled(decoded, side).upright(orientation), orientation.turns() ? height : width,
                orientation.turns() ? width : height);
    }
}
