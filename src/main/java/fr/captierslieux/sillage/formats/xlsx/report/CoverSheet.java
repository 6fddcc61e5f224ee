package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.around.AgreementFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.util.Units;

/** The first page: what the report is of, what it lets out, and the way to each of its pages. */
final class CoverSheet {
    /** A margin, names and values of facts, a gap, links and what is behind them. */
    static final int[] WIDTHS = {3, 24, 62, 4, 32, 74};
    private static final int FACT = 1;
    private static final int LINK = 4;
    private static final int LAST = 5;
    private static final int MARK = Units.pixelToEMU(60);

    private final ReportPage page;
    private final ReportTexts texts;
    private final ReportContents contents;

    CoverSheet(ReportPage page, ReportTexts texts, ReportContents contents) {
        this.page = page;
        this.texts = texts;
        this.contents = contents;
    }

    /** A page of the workbook and what it tells. */
    record Entry(String sheet, String about) {
    }

    /** What the report is of, and its value. */
    private record Fact(String name, String value) {
    }

    void write(ReportContext context, List<Entry> entries) {
        page.beginRow();
        page.heightInPoints(16);
        page.beginRow();
        page.heightInPoints(52);
        Pictures.put(page.sheet(), Pictures.mark(), new Pictures.At(FACT, page.rowNumber(), MARK, MARK),
                texts.get("workbook.cover.mark"));
        page.beginRow();
        page.heightInPoints(48);
        page.text(FACT, texts.get("workbook.title"), page.styles().cover());
        page.beginRow();
        page.heightInPoints(26);
        page.text(FACT, texts.capitalised(texts.periodName(contents.current().period())), page.styles().coverLine());
        page.beginRow();
        page.heightInPoints(22);
        page.text(FACT, texts.capitalised(texts.scope(contents.current().scope())), page.styles().coverScope());
        page.beginRow();
        page.heightInPoints(14);
        for (String said : Stream.of(correction(context), List.of(texts.variant(contents))).flatMap(List::stream)
                .toList()) {
            page.beginRow();
            page.paragraph(FACT, LAST, said, page.styles().notice());
        }
        page.beginRow();
        page.heightInPoints(18);
        columns(facts(context), entries);
    }

    private List<String> correction(ReportContext context) {
        return context.correction() == null ? List.of() : List.of(texts.correction(context.correction()));
    }

    private List<Fact> facts(ReportContext context) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("workbook.fact.period", texts.days(contents.current().period())));
        facts.add(new Fact("workbook.fact.scope", texts.scope(contents.current().scope())));
        AgreementFacts agreement = contents.around().agreement();
        if (agreement != null) {
            facts.add(new Fact("workbook.cover.agreement", agreement.title()));
            facts.add(new Fact("workbook.cover.funder", agreement.funder()));
            facts.add(new Fact("workbook.cover.agreement-days", texts.days(agreement.from(), agreement.to())));
        }
        facts.add(new Fact("workbook.fact.previous", texts.days(contents.previous().period())));
        facts.add(new Fact("workbook.fact.extracted", texts.moment()));
        facts.add(new Fact("workbook.fact.version", "Sillage " + context.version()));
        return facts;
    }

    /** Facts at the left, the way to each page at the right. */
    private void columns(List<Fact> facts, List<Entry> entries) {
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, FACT, texts.get("workbook.cover.facts"), "");
        page.head(HorizontalAlignment.LEFT, LINK, texts.get("workbook.cover.contents"), "");
        for (int i = 0; i < Math.max(facts.size(), entries.size()); i++) {
            page.beginRow();
            int lines = 1;
            if (i < facts.size()) {
                page.text(FACT, texts.get(facts.get(i).name()), page.styles().quietTop());
                page.text(FACT + 1, facts.get(i).value(), page.styles().wrapped());
                lines = ReportPage.lines(facts.get(i).value(), WIDTHS[FACT + 1]);
            }
            if (i < entries.size()) {
                page.link(LINK, entries.get(i).sheet(), page.styles().link());
                page.text(LINK + 1, entries.get(i).about(), page.styles().wrapped());
                lines = Math.max(lines, ReportPage.lines(entries.get(i).about(), WIDTHS[LINK + 1]));
            }
            page.heightInLines(lines);
        }
    }
}
