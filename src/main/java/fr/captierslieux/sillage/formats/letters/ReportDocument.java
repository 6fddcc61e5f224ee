package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.formats.map.PngMaps;
import fr.captierslieux.sillage.formats.map.ReportMap;
import fr.captierslieux.sillage.formats.map.TrendPicture;
import fr.captierslieux.sillage.formats.map.TrendPicture.Tile;
import fr.captierslieux.sillage.formats.xlsx.report.Pictures;
import fr.captierslieux.sillage.formats.xlsx.report.ReportTexts;
import fr.captierslieux.sillage.maps.MapCaption;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.GreatestChanges;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.SmallCounts;
import fr.captierslieux.sillage.reports.around.AgreementFacts;
import fr.captierslieux.sillage.reports.around.Cohort;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import fr.captierslieux.sillage.reports.around.Trend.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a document: what it is of, its key figures, each chapter with its figures, the map. Where a person goes on writing,
 * each chapter has a place for what figures do not tell.
 */
final class ReportDocument {
    private static final int CHANGES = 3;
    private static final int[] SHARES = {8, 40, 20, 11, 11, 10};
    private static final int[] COHORT_SHARES = {20, 18, 18, 22, 22};
    private static final int[] WITH_TARGET = {8, 34, 18, 11, 10, 9, 10};

    private final ReportContents contents;
    private final ReportContext context;
    private final ReportTexts texts;
    private final ReportPaper paper;

    ReportDocument(ReportPaper paper, ReportContents contents, ReportContext context) {
        this.paper = paper;
        this.contents = contents;
        this.context = context;
        texts = new ReportTexts(context);
    }

    /** What becomes of the document. */
    enum Use {
        /** It is read. */
        READ,
        /** A person writes the narrative into it. */
        WRITE
    }

    void write(Use use) {
        opening();
        keyFigures();
        for (Indicator.Group group : Indicator.Group.values()) {
            chapter(group, use);
            if (group == Indicator.Group.SUPPORT) {
                map();
            }
        }
        cohorts();
        paper.heading(texts.get("report-document.method"));
        paper.say(texts.get("workbook.method.rule.raw"));
        paper.say(texts.get("workbook.method.rule.missing"));
        paper.small(texts.extracted());
        paper.small(texts.get("territory.source"));
        paper.foot(texts.get("workbook.title") + " · " + ReportTexts.heading(contents.current().period()) + " · "
                + texts.scope(contents.current().scope()));
    }

    private void opening() {
        ActivityReport current = contents.current();
        paper.picture(Pictures.mark(), 44, 44, texts.get("workbook.cover.mark"));
        paper.title(texts.get("workbook.title"));
        paper.lead(texts.capitalised(texts.period(current.period())));
        paper.say(texts.capitalised(texts.scope(current.scope())));
        AgreementFacts agreement = contents.around().agreement();
        if (agreement != null) {
            paper.say(texts.get("workbook.cover.agreement") + " : " + agreement.title() + " · " + agreement.funder()
                    + " · " + texts.days(agreement.from(), agreement.to()));
        }
        if (context.correction() != null) {
            paper.say(texts.correction(context.correction()));
        }
        if (contents.isMasked()) {
            paper.say(texts.variant(contents));
        }
        texts.changes(GreatestChanges.of(current, contents.previous(), CHANGES), contents).ifPresent(paper::say);
    }

    private void keyFigures() {
        paper.heading(texts.get("report-document.key-figures"));
        List<Tile> tiles = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Indicator indicator : KeyFigures.list()) {
            String value = value(contents.current(), contents.keptBack(), indicator);
            List<@Nullable BigDecimal> points = new ArrayList<>();
            contents.around().trend().of(indicator).forEach(point -> points.add(told(point)));
            tiles.add(new Tile(texts.keyLabel(indicator), value, texts.get("workbook.key.compared",
                    texts.unit(indicator), value(contents.previous(), contents.keptBackThen(), indicator),
                    ReportTexts.heading(contents.previous().period())), points));
            said.add(texts.keyLabel(indicator) + " " + value);
        }
        paper.picture(TrendPicture.png(tiles), TrendPicture.width() / 2, TrendPicture.height(tiles.size()) / 2,
                String.join(", ", said));
        List<Period> periods = contents.around().trend().periods();
        if (!periods.isEmpty()) {
            paper.small(texts.get("report-document.bars", ReportTexts.heading(periods.getFirst()),
                    ReportTexts.heading(periods.getLast())));
        }
    }

    private static @Nullable BigDecimal told(Point point) {
        return point.keptBack() ? null : point.value();
    }

    private String value(ActivityReport report, SmallCounts keptBack, Indicator indicator) {
        BigDecimal value = report.getFigure(indicator.code()).value();
        return keptBack.hides(indicator)
                ? ReportTexts.KEPT_BACK
                : value == null ? "–" : texts.number(indicator, value);
    }

    private void chapter(Indicator.Group group, Use use) {
        paper.heading(texts.chapter(group));
        if (use == Use.WRITE) {
            paper.toWrite(texts.get("report-document.write." + group));
        }
        boolean targets = !contents.beside().targets().isEmpty();
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"), texts.get("workbook.column.unit"),
                ReportTexts.heading(contents.current().period()), ReportTexts.heading(contents.previous().period()),
                texts.get("workbook.column.difference")));
        if (targets) {
            heads.add(texts.get("workbook.column.target",
                    String.valueOf(contents.current().period().range().to().getYear())));
        }
        rows.add(heads);
        for (Figure figure : contents.current().figures()) {
            if (figure.indicator().group() == group) {
                rows.add(row(figure.indicator(), targets));
            }
        }
        paper.table(rows, targets ? WITH_TARGET : SHARES, 3);
    }

    private List<String> row(Indicator indicator, boolean targets) {
        List<String> row = new ArrayList<>(List.of(indicator.code(), texts.label(indicator), texts.unit(indicator),
                value(contents.current(), contents.keptBack(), indicator),
                value(contents.previous(), contents.keptBackThen(), indicator), difference(indicator)));
        if (targets) {
            BigDecimal target = contents.beside().targets().get(indicator.code());
            row.add(target == null ? "" : texts.number(indicator, target));
        }
        return row;
    }

    private String difference(Indicator indicator) {
        BigDecimal now = contents.current().getFigure(indicator.code()).value();
        BigDecimal then = contents.previous().getFigure(indicator.code()).value();
        if (contents.keptBack().hides(indicator) || contents.keptBackThen().hides(indicator)) {
            return ReportTexts.KEPT_BACK;
        }
        if (now == null || then == null) {
            return "–";
        }
        BigDecimal difference = indicator.measure().rounded(now).subtract(indicator.measure().rounded(then));
        return difference.signum() == 0
                ? "="
                : (difference.signum() > 0 ? "+" : "−")
                        + texts.number(indicator, difference.abs()).replace("%", "pt"); // a share differs by points
    }

    private void cohorts() {
        List<Cohort> cohorts = contents.around().cohorts();
        if (cohorts.isEmpty()) {
            return;
        }
        paper.heading(texts.get("workbook.sheet.cohorts"));
        paper.say(texts.get("workbook.cohorts.lead"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("workbook.cohorts.year"), texts.get("workbook.cohorts.entered"),
                texts.get("workbook.cohorts.opened"), texts.get("workbook.cohorts.long-ago"),
                texts.get("workbook.cohorts.still-open")));
        for (Cohort cohort : cohorts) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(cohort.year())));
            for (int i = 0; i < cohort.counts().size(); i++) {
                row.add(cohort.hides(i, contents.threshold())
                        ? ReportTexts.KEPT_BACK
                        : String.valueOf(cohort.counts().get(i)));
            }
            rows.add(row);
        }
        paper.table(rows, COHORT_SHARES, 1);
    }

    private void map() {
        TerritoryMap map = ReportMap.of(contents);
        paper.heading(texts.get("workbook.sheet.territories"));
        paper.picture(new PngMaps().png(map, new MapCaption(
                contents.current().scope().isEverything() ? "" : texts.scope(contents.current().scope()),
                context.extractedAt().toLocalDate(), MapCaption.Marks.HIDDEN), context.language()), 483, 362,
                texts.get(switch (ReportMap.told(map)) {
                    case ALL -> "report-document.map";
                    case SOME -> "report-document.map.some";
                    case NONE -> "report-document.map.none";
                }, texts.label(ReportMap.MAPPED), ReportMap.foremost(map)));
    }
}
