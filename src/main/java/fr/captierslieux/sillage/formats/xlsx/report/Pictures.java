package fr.captierslieux.sillage.formats.xlsx.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Pictures on a page, each with what is read aloud in its place. */
final class Pictures {
    private static final double[][] WAKE = {{8.5, 9, 8, 13, 4, 16, 0.8, 16.6}, {8.5, 9, 9, 13, 13, 16, 16.2, 16.6},
            {8.5, 12, 8, 14.5, 6.5, 16.5, 5, 17.4}, {8.5, 12, 9, 14.5, 10.5, 16.5, 12, 17.4}};
    /** The mark is drawn in a square of these units. */
    private static final double SIDE = 18.4;
    private static final double POINTS = 14;

    private Pictures() {
    }

    /**
     * Where a picture stands.
     *
     * @param column counted from 0
     * @param row    counted from 0
     * @param width  in English metric units
     * @param height likewise
     */
    record At(int column, int row, int width, int height) {
    }

    /** Its rows must be there, as high as they are. */
    static void put(XSSFSheet sheet, byte[] png, At at, String alternative) {
        int number = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = anchor(sheet, at);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, number);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
    }

    /** Both corners stand in cells. */
    private static XSSFClientAnchor anchor(XSSFSheet sheet, At at) {
        int column = at.column();
        int right = at.width();
        for (int wide = width(sheet, column); right > wide; wide = width(sheet, column)) {
            right -= wide;
            column++;
        }
        int row = at.row();
        int below = at.height();
        for (int high = height(sheet, row); below > high; high = height(sheet, row)) {
            below -= high;
            row++;
        }
        return new XSSFClientAnchor(0, 0, right, below, at.column(), at.row(), column, row);
    }

    private static int width(XSSFSheet sheet, int column) {
        return Units.pixelToEMU(Math.round(sheet.getColumnWidthInPixels(column)));
    }

    private static int height(XSSFSheet sheet, int row) {
        XSSFRow there = sheet.getRow(row);
        return Units.toEMU(there == null ? sheet.getDefaultRowHeightInPoints() : there.getHeightInPoints());
    }

    /** The product's own: a mast, its hull, and the wake that spreads behind. */
    static byte[] mark() {
        int side = (int) Math.ceil(SIDE * POINTS);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.scale(POINTS, POINTS);
            drawing.translate(0.7, 0.5);
            drawing.setColor(new Color(0x0d5c6b));
            drawing.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D path = new Path2D.Double();
            path.moveTo(8.5, 0.3);
            path.lineTo(8.5, 4);
            path.moveTo(8.5, 6);
            path.lineTo(8.5, 13);
            for (double[] line : WAKE) {
                path.moveTo(line[0], line[1]);
                path.curveTo(line[2], line[3], line[4], line[5], line[6], line[7]);
            }
            drawing.draw(path);
        } finally {
            drawing.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
