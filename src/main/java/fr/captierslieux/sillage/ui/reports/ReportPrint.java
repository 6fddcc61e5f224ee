package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ReportPeriods;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import java.util.ArrayList;
import java.util.List;

/** The figures of a period on paper, a table a chapter. */
final class ReportPrint {
    private final FigureWords words;

    ReportPrint(FigureWords words) {
        this.words = words;
    }

    /** @param scope what the figures are restricted to, in words; may be empty */
    PrintedDocument print(ReportPeriods periods, String scope, List<FigureLine> lines) {
        String shown = words.period(periods.shown());
        Columns columns = new Columns(List.of(new Column(words.get("reports.column.indicator"), 6, Side.LEFT),
                new Column(shown, 2, Side.RIGHT),
                new Column(words.get("reports.column.difference"), 2, Side.RIGHT),
                new Column(words.period(periods.compared()), 2, Side.RIGHT),
                new Column(words.period(periods.shown().yearBefore()), 2, Side.RIGHT),
                new Column(words.get("reports.column.target"), 2, Side.RIGHT)));
        List<Block> blocks = new ArrayList<>();
        for (FigureLine line : lines) {
            switch (line) {
                case FigureLine.Heading heading -> {
                    blocks.add(new Heading(words.get("indicator.group." + heading.group())));
                    blocks.add(columns);
                }
                case FigureLine.Value value -> blocks.add(new Row(List.of(words.label(value.indicator()),
                        words.value(value.indicator(), value.value()),
                        words.difference(value), words.value(value.indicator(), value.previous()),
                        words.value(value.indicator(), value.yearBefore()), words.target(value))));
            }
        }
        return new PrintedDocument(words.get("print.report", shown), scope, Contents.PUBLIC, blocks);
    }
}
