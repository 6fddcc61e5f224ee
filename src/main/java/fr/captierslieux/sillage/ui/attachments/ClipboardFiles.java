package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Incoming;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** What lies on the clipboard, or is dragged, as files: those that it names, else the picture that it holds. */
final class ClipboardFiles {
    private static final int MOST_DOTS = 40_000_000;

    private ClipboardFiles() {
    }

    /** Whether there is anything of that; asks nothing of the system beyond its kind. */
    static boolean isThere(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /** Whether that is all there is: a table of an office program comes as a picture too, and is meant as text. */
    static boolean isAllThereIs(Clipboard clipboard) {
        return clipboard.hasFiles() || (clipboard.hasImage() && !clipboard.hasString());
    }

    static List<Incoming> of(Clipboard clipboard, AttachmentWords words) {
        if (clipboard.hasFiles()) {
            return clipboard.getFiles().stream().map(File::toPath).map(Incoming::of).toList();
        }
        Image image = clipboard.hasImage() ? clipboard.getImage() : null;
        return image == null || image.getWidth() < 1
                ? List.of()
                : List.of(picture(words.pasted(), image, MOST_DOTS));
    }

    /**
     * A picture as a file.
     *
     * @param mostDots one with more is never made a file: it tells the size that it has in memory, and cannot be read
     */
    static Incoming picture(String name, Image image, int mostDots) {
        return new Pasted(name, image, dots(image) > mostDots);
    }

    private static long dots(Image image) {
        long width = (long) image.getWidth();
        long height = (long) image.getHeight();
        return width * height;
    }

    /** A picture that becomes a PNG when it is read first, which is not on the JavaFX thread. */
    private static final class Pasted implements Incoming {
        private final String name;
        private final Image image;
        private final boolean huge;
        private byte @Nullable [] png;

        Pasted(String name, Image image, boolean huge) {
            this.name = name;
            this.image = image;
            this.huge = huge;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() throws IOException {
            return huge ? dots(image) * Integer.BYTES : png().length;
        }

        @Override
        public InputStream open() throws IOException {
            if (huge) {
                throw new IOException("the picture has too many dots");
            }
            return new ByteArrayInputStream(png());
        }

        private synchronized byte[] png() throws IOException {
            byte[] made = png;
            if (made == null) {
                int width = (int) image.getWidth();
                int height = (int) image.getHeight();
                int[] dots = new int[width * height];
                image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0,
                        width);
                BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                copy.setRGB(0, 0, width, height, dots, 0, width);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(copy, "png", out);
                made = out.toByteArray();
                png = made;
            }
            return made;
        }
    }
}
