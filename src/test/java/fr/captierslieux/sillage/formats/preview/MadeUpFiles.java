package fr.captierslieux.sillage.formats.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people have them, and as those make them who want to break what reads them. */
public final class MadeUpFiles {
    private MadeUpFiles() {
    }

    /** Left half red, right half blue, so many dots. */
    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x0000ff);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG whose camera was held so. */
    static byte[] held(byte[] jpeg, int orientation) {
        byte[] exif = ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
                .putShort((short) 0).putInt(0).array();
        return ByteBuffer.allocate(jpeg.length + exif.length).put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A small PNG that says to be huge. */
    static byte[] hugePng(int width, int height) {
        byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width)
                .putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(45).put(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}).putInt(13)
                .put(header).putInt((int) sum.getValue()).putInt(0)
                .put("IEND".getBytes(StandardCharsets.US_ASCII)).putInt(0xae426082).array();
    }

    /** A PDF of so many pages with a line of text. */
    public static byte[] pdf(int pages, PDRectangle size, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 24);
                    content.newLineAtOffset(60, size.getHeight() - 90);
                    content.showText("Bail de la Halle aux Possibles");
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A PDF whose page draws for ever, as far as a person waits. */
    static byte[] endlessPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 400_000; i++) {
                    content.addRect(0, 0, 595, 842);
                    content.fill();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A mail as Outlook saves one: each property is a stream of the container. */
    static byte[] outlook(String subject, String body) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Map<String, String> properties = Map.of("001A", "IPM.Note", "0037", subject, "0C1A", "Zoé Lefeuvre", "0E04",
                    "Inès Thébault", "1000", body);
            for (Map.Entry<String, String> each : properties.entrySet()) {
                container.createDocument(
                        new ByteArrayInputStream(each.getValue().getBytes(StandardCharsets.UTF_16LE)),
                        "__substg1.0_" + each.getKey() + "001F");
            }
            container.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
