package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview.Drawn;
import java.awt.image.BufferedImage;

/** A decoded picture made as small as it is shown: each dot is the mean of those that it stands for. */
final class Scaled {
    private final int width;
    private final int height;
    private final int[] dots;

    /** @param side the longer side at most */
    Scaled(BufferedImage image, int side) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        double part = Math.min(1, (double) side / longer);
        this.width = Math.max(1, (int) Math.round(image.getWidth() * part));
        this.height = Math.max(1, (int) Math.round(image.getHeight() * part));
        this.dots = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * image.getHeight() / height);
            int rows = Math.max(1, (int) ((y + 1L) * image.getHeight() / height) - top);
            int[] band = image.getRGB(0, top, image.getWidth(), rows, null, 0, image.getWidth());
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * image.getWidth() / width);
                int right = Math.max(left + 1, (int) ((x + 1L) * image.getWidth() / width));
                dots[y * width + x] = mean(band, image.getWidth(), rows, left, right);
            }
        }
    }

    private static int mean(int[] band, int stride, int rows, int left, int right) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = 0; row < rows; row++) {
            for (int x = left; x < right; x++) {
                int dot = band[row * stride + x];
                int seen = dot >>> 24;
                alpha += seen;
                red += (long) seen * (dot >> 16 & 0xff);
                green += (long) seen * (dot >> 8 & 0xff);
                blue += (long) seen * (dot & 0xff);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        int count = rows * (right - left);
        return (int) (alpha / count) << 24 | (int) (red / alpha) << 16 | (int) (green / alpha) << 8
                | (int) (blue / alpha);
    }

    /** As it is stored. */
    Drawn drawn() {
        return new Drawn(width, height, dots);
    }

    /** As it was held. */
    Drawn upright(ExifOrientation orientation) {
        int wide = orientation.turns() ? height : width;
        int high = orientation.turns() ? width : height;
        int[] turned = new int[dots.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                turned[y * wide + x] = dots[orientation.stored(x, y, width, height)];
            }
        }
        return new Drawn(wide, high, turned);
    }
}
