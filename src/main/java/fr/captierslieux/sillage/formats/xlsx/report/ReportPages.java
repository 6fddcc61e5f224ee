package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.map.PngMaps;
import fr.captierslieux.sillage.formats.xlsx.report.CoverSheet.Entry;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.data.DataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pages of a report's workbook, in their order. */
final class ReportPages {
    private final SXSSFWorkbook streamed;
    private final XSSFWorkbook workbook;
    private final ReportContents contents;
    private final ReportContext context;
    private final ReportTexts texts;
    private final ReportStyles styles;
    private final String foot;
    private final List<Entry> entries = new ArrayList<>();
    private DataFormulas formulas;

    ReportPages(SXSSFWorkbook streamed, ReportContents contents, ReportContext context, ReportTexts texts) {
        this.streamed = streamed;
        this.contents = contents;
        this.context = context;
        this.texts = texts;
        workbook = streamed.getXSSFWorkbook();
        styles = new ReportStyles(workbook, context.language());
        foot = texts.get("workbook.title") + " · " + ReportTexts.heading(contents.current().period()) + " · "
                + texts.scope(contents.current().scope());
        formulas = new DataFormulas(Map.of(), texts);
    }

    /** @param mostRows of a sheet of rows */
    void write(int mostRows) {
        DataSource data = contents.data();
        if (data != null) {
            formulas = new DataFormulas(new DataSheets(streamed, styles, texts, foot, mostRows).write(data), texts);
        }
        List<Entry> rows = rowSheets();
        ReportPage cover = page("workbook.sheet.cover", CoverSheet.WIDTHS);
        summary();
        correction();
        territories();
        for (Indicator.Group group : Indicator.Group.values()) {
            chapter(group);
        }
        control();
        method();
        entries.addAll(rows);
        new CoverSheet(cover, texts, contents).write(context, entries);
        cover.finish();
        // rows were written first, so that the formulas know them; people read the pages first
        rows.forEach(row -> workbook.setSheetOrder(row.sheet(), workbook.getNumberOfSheets() - 1));
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    private List<Entry> rowSheets() {
        List<Entry> rows = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            rows.add(new Entry(name, texts.get("workbook.contents.rows",
                    workbook.getSheetAt(i).getTables().getFirst().getName())));
        }
        return rows;
    }

    private ReportPage page(String name, int... widths) {
        ReportPage page = new ReportPage(workbook, texts.get(name), styles, widths);
        page.setUpPrint(foot);
        page.fitToWidth();
        return page;
    }

    private ReportPage listed(String page, int... widths) {
        entries.add(new Entry(texts.get("workbook.sheet." + page), texts.get("workbook.contents." + page)));
        return page("workbook.sheet." + page, widths);
    }

    /** The first page draws from the second. */
    private void summary() {
        ReportPage summary = listed("summary", SummarySheet.WIDTHS);
        TrendSheet trend = null;
        if (!contents.around().trend().periods().isEmpty()) {
            ReportPage page = listed("trend", TrendSheet.widths(contents.around().trend().periods().size()));
            trend = new TrendSheet(page, contents, texts);
            trend.write();
            page.finish();
        }
        new SummarySheet(summary, contents, texts, formulas).write(context.correction(), trend);
        summary.finish();
    }

    private void correction() {
        if (context.correction() != null) {
            ReportPage correction = listed("correction", CorrectionSheet.WIDTHS);
            new CorrectionSheet(correction, texts, contents).write(context.correction());
            correction.finish();
        }
    }

    private void territories() {
        ReportPage map = listed("territories", TerritorySheet.widths());
        new TerritorySheet(map, contents, texts, formulas, new PngMaps()).write(context);
        map.finish();
        ReportPage places = listed("places", PlacesSheet.widths());
        new PlacesSheet(places, contents, texts, formulas).write();
        places.finish();
    }

    private void chapter(Indicator.Group group) {
        ReportPage page = new ReportPage(workbook, texts.chapter(group), styles, GroupSheet.WIDTHS);
        entries.add(new Entry(texts.chapter(group), contents.current().figures().stream()
                .map(figure -> figure.indicator()).filter(indicator -> indicator.group() == group)
                .map(Indicator::code).collect(Collectors.joining(", "))));
        page.setUpPrint(foot);
        page.sheet().getPrintSetup().setScale(PageBreaks.SCALE);
        new GroupSheet(page, contents, texts, formulas).write(group);
        page.finish();
    }

    private void control() {
        if (contents.data() != null) {
            ReportPage control = listed("control", ControlSheet.WIDTHS);
            new ControlSheet(control, texts, formulas).write(contents.current());
            control.finish();
        }
    }

    private void method() {
        ReportPage method = listed("method", MethodSheet.WIDTHS);
        new MethodSheet(method, texts).write(contents, context);
        method.finish();
    }
}
