package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.reports.around.Territories.InCommune;
import fr.captierslieux.sillage.reports.around.Territories.Part;
import fr.captierslieux.sillage.reports.around.Territories.Place;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** What was counted in each intercommunality, then in each commune; communes are not told where small counts are kept back. */
final class PlacesSheet {
    private static final List<Indicator> COLUMNS = Territories.indicators();
    private static final int FIRST = 2;
    private static final int LABEL_WIDTH = 46;
    private static final int WITHIN_WIDTH = 46;
    private static final int COLUMN_WIDTH = 15;
    private static final int HEAD_LINES = 3;
    private static final String EPCI = "epci";

    private final ReportPage page;
    private final ReportContents contents;
    private final ReportTexts texts;
    private final DataFormulas formulas;

    PlacesSheet(ReportPage page, ReportContents contents, ReportTexts texts, DataFormulas formulas) {
        this.page = page;
        this.contents = contents;
        this.texts = texts;
        this.formulas = formulas;
    }

    /** Name, what it lies in, a column an indicator. */
    static int[] widths() {
        int[] widths = new int[FIRST + COLUMNS.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? LABEL_WIDTH : i < FIRST ? WITHIN_WIDTH : COLUMN_WIDTH;
        }
        return widths;
    }

    void write() {
        page.beginRow();
        page.text(0, texts.get("workbook.sheet.places"), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.text(0, texts.subject(contents.current()), page.styles().lead());
        page.beginRow();
        page.paragraph(0, FIRST + COLUMNS.size() - 1,
                texts.get(contents.isMasked() ? "workbook.places.lead.masked" : "workbook.places.lead"),
                page.styles().muted());
        // the heads stay above the communes too
        TerritorySheet.heads(page, texts,
                texts.get(contents.isMasked() ? "workbook.places.epci" : "workbook.places.place"), COLUMNS, HEAD_LINES);
        page.above(1, texts.get(contents.isMasked() ? "workbook.territories.department" : "workbook.places.within"),
                page.styles().narrowHeadLabel());
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber() - 1, page.rowNumber(), -1, -1));
        page.sheet().createFreezePane(1, page.rowNumber() + 1);
        page.beginRow();
        page.heightInLines(1);
        page.text(0, texts.get("workbook.territories.all"), page.styles().band(HorizontalAlignment.LEFT));
        page.text(1, "", page.styles().band(HorizontalAlignment.LEFT));
        for (int i = 0; i < COLUMNS.size(); i++) {
            TerritorySheet.total(page, contents, COLUMNS.get(i), FIRST + i);
            int column = FIRST + i;
            if (contents.current().getFigure(COLUMNS.get(i).code()).value() != null) {
                formulas.total(COLUMNS.get(i)).ifPresent(formula -> page.formula(column, formula));
            }
        }
        intercommunalities();
        if (!contents.isMasked()) {
            communes();
        }
    }

    /** An intercommunality with the départements in which something was counted. */
    private record Row(String key, String label, String within, Map<String, BigDecimal> values) {
    }

    private void intercommunalities() {
        Map<String, List<Part>> parts = contents.around().territories().parts().stream()
                .collect(Collectors.groupingBy(Part::epci, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        parts.forEach((key, within) -> {
            Map<String, BigDecimal> values = new LinkedHashMap<>();
            within.forEach(part -> part.values().forEach((code, value) -> values.merge(code, value, BigDecimal::add)));
            rows.add(new Row(key, key.equals(Figure.NOT_RECORDED)
                    ? texts.get("workbook.places.none")
                    : texts.key(COLUMNS.getFirst(), EPCI, key),
                    key.equals(Figure.NOT_RECORDED)
                            ? ""
                            : within.stream()
                                    .map(part -> texts.key(COLUMNS.getFirst(), TerritorySheet.DEPARTMENT,
                                            part.department()))
                                    .distinct().collect(Collectors.joining(", ")),
                    values));
        });
        rows.sort(Comparator.comparing((Row row) -> row.key().equals(Figure.NOT_RECORDED))
                .thenComparing(Row::within, Collator.getInstance(texts.language()))
                .thenComparing(Row::label, Collator.getInstance(texts.language())));
        rows.forEach(row -> line(row.label(), row.within(), row.key().equals(Figure.NOT_RECORDED),
                (indicator, column, style) -> {
                    if (contents.keptBack().hides(indicator, EPCI, row.key())) {
                        page.keptBack(column, style);
                    } else {
                        number(indicator, row.values().getOrDefault(indicator.code(), BigDecimal.ZERO), column, style);
                        formula(indicator, row, column);
                    }
                }));
    }

    /** Of the figures that a report tells by intercommunality itself. */
    private void formula(Indicator indicator, Row row, int column) {
        if (indicator.breakdowns().contains(EPCI) && !row.key().equals(Figure.NOT_RECORDED)) {
            formulas.part(indicator, EPCI, row.label(), "$A" + (page.rowNumber() + 1))
                    .ifPresent(formula -> page.formula(column, formula));
        }
    }

    private void communes() {
        page.skipRow();
        page.beginRow();
        page.heightInLines(2);
        page.text(0, texts.get("workbook.places.communes"), page.styles().section());
        page.beginRow();
        page.heightInLines(1);
        page.text(0, texts.get("workbook.places.commune"), page.styles().subhead(HorizontalAlignment.LEFT));
        page.text(1, texts.get("workbook.places.epci"), page.styles().subhead(HorizontalAlignment.LEFT));
        for (int i = 0; i < COLUMNS.size(); i++) {
            page.text(FIRST + i, COLUMNS.get(i).code(), page.styles().subhead(HorizontalAlignment.RIGHT));
        }
        Collator alphabet = Collator.getInstance(texts.language());
        List<InCommune> communes = contents.around().territories().communes().stream()
                .sorted(Comparator.comparing((InCommune commune) -> commune.place() == null)
                        .thenComparing(InCommune::department)
                        .thenComparing(PlacesSheet::name, alphabet))
                .toList();
        for (InCommune commune : communes) {
            Place place = commune.place();
            line(place == null ? texts.get("workbook.places.unknown") : place.name() + " (" + place.department() + ")",
                    place == null || place.epci() == null
                            ? ""
                            : texts.key(COLUMNS.getFirst(), EPCI, commune.epci()),
                    place == null,
                    (indicator, column, style) -> number(indicator, commune.value(indicator), column, style));
        }
    }

    private static String name(InCommune commune) {
        return commune.place() == null ? "" : commune.place().name();
    }

    /** Writes the number of a column. */
    private interface Cell {
        void write(Indicator indicator, int column, CellStyle style);
    }

    private void line(String label, String within, boolean quiet, Cell cell) {
        page.beginRow();
        page.heightInLines(Math.max(ReportPage.lines(label, LABEL_WIDTH - LABEL_WIDTH / 8),
                ReportPage.lines(within, WITHIN_WIDTH)));
        page.text(0, label, quiet ? page.styles().quiet() : page.styles().label());
        page.text(1, within, page.styles().quietWrapped());
        for (int i = 0; i < COLUMNS.size(); i++) {
            cell.write(COLUMNS.get(i), FIRST + i, page.styles().figure(COLUMNS.get(i).measure()));
        }
    }

    private void number(Indicator indicator, BigDecimal value, int column, CellStyle style) {
        page.figure(column, contents.current().getFigure(indicator.code()).value() == null
                ? null
                : indicator.measure().rounded(value), style);
    }
}
