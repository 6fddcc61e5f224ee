package fr.captierslieux.sillage.formats.xlsx.report;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A small chart: a bar a period, the report's own one dark. Its numbers stand in a row of another page. */
final class TrendChart {
    private static final int BEFORE = 0x9cc5cb;

    private TrendChart() {
    }

    /**
     * Where the numbers stand.
     *
     * @param heads  row of the periods, counted from 0
     * @param row    of the figure
     * @param first  column of the first period
     * @param count  how many periods
     */
    record Numbers(XSSFSheet sheet, int heads, int row, int first, int count) {
        private CellRangeAddress cells(int of) {
            return new CellRangeAddress(of, of, first, first + count - 1);
        }
    }

    /**
     * Draws the chart.
     *
     * @param name        of the figure
     * @param title       unit and periods
     * @param alternative what is read aloud
     */
    static void draw(XSSFSheet sheet, XSSFClientAnchor anchor, Numbers numbers, String name, ChartLook.Title title,
            String alternative) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        ChartLook.name(chart, title, alternative);
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        categories.setTickLabelPosition(AxisTickLabelPosition.NONE);
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddShapeProperties()
                .setLineProperties(new XDDFLineProperties(ChartLook.solid(ChartLook.GREY)));
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(35);
        bars.setVaryColors(false);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(numbers.sheet(), numbers.cells(numbers.heads())),
                XDDFDataSourcesFactory.fromNumericCellRange(numbers.sheet(), numbers.cells(numbers.row())));
        series.setTitle(name);
        series.setFillProperties(ChartLook.solid(BEFORE));
        series.getDataPoint(numbers.count() - 1L).setFillProperties(ChartLook.solid(ChartLook.ACCENT));
        chart.plot(bars);
        chart.getOrAddShapeProperties().setFillProperties(new XDDFNoFillProperties());
    }
}
