package fr.captierslieux.sillage.formats.xlsx.report;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** What all charts have in common. */
final class ChartLook {
    static final int ACCENT = 0x0d5c6b;
    static final int GREY = 0xb9c0c0;
    static final int MUTED = 0x55626a;

    private ChartLook() {
    }

    /** How a title is written. */
    record Title(String text, double points, boolean strong, Locale language) {
    }

    /**
     * Names a chart and takes its frame away.
     *
     * @param alternative what is read aloud
     */
    static void name(XSSFChart chart, Title title, String alternative) {
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(alternative);
        chart.setTitleText(title.text());
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(title.points());
            run.setBold(title.strong());
            run.setLanguage(title.language());
            run.setFontColor(color(title.strong() ? 0x17242a : MUTED));
        });
        CTChartSpace whole = chart.getCTChartSpace();
        whole.addNewRoundedCorners().setVal(false);
        CTShapeProperties frame = whole.addNewSpPr();
        frame.addNewNoFill();
        frame.addNewLn().addNewNoFill();
    }

    static XDDFSolidFillProperties solid(int color) {
        return new XDDFSolidFillProperties(color(color));
    }

    /** @param color as three bytes: {@code 0x0d5c6b} */
    static XDDFColor color(int color) {
        return XDDFColor.from(new byte[]{(byte) (color >> 16), (byte) (color >> 8), (byte) color});
    }
}
