package fr.captierslieux.sillage.formats.preview;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera held the picture (EXIF 2.32, tag 0x0112): its first row and first column as they are stored.
 *
 * @param number 1 to 8; 1 is upright
 */
record ExifOrientation(int number) {
    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** As a JPEG says; upright where it says nothing that can be understood. */
    static ExifOrientation of(byte[] jpeg) {
        try {
            return find(jpeg);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation find(byte[] jpeg) {
        if (jpeg.length < 4 || (jpeg[0] & 0xff) != 0xff || (jpeg[1] & 0xff) != 0xd8) {
            return UPRIGHT;
        }
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        for (int at = 2; at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff;) {
            int marker = jpeg[at + 1] & 0xff;
            int length = file.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && file.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return read(file.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** A TIFF header, then a directory of twelve bytes an entry. */
    private static ExifOrientation read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xffff) == TAG) {
                int number = exif.getShort(entry + 8) & 0xffff;
                return number >= 1 && number <= 8 ? new ExifOrientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether rows become columns. */
    boolean turns() {
        return number > 4;
    }

    /**
     * Where a dot of the upright picture is stored.
     *
     * @param x      of the upright picture; so is y
     * @param width  of the stored picture; so is height
     * @return the place in its rows
     */
    int stored(int x, int y, int width, int height) {
        int column = switch (number) {
            case 2, 3 -> width - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> width - 1 - y;
            default -> x;
        };
        int row = switch (number) {
            case 3, 4 -> height - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> height - 1 - x;
            default -> y;
        };
        return row * width + column;
    }
}
