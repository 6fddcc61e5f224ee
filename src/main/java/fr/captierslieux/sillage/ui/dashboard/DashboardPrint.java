package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.Funnel.Passage;
import fr.captierslieux.sillage.reports.funnel.Spread;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import fr.captierslieux.sillage.ui.reports.Drill.Part;
import java.util.ArrayList;
import java.util.List;

/** The dashboard on paper: its numbers as tables. */
final class DashboardPrint {
    private final DashboardModel model;
    private final DashboardWords words;

    DashboardPrint(DashboardModel model, DashboardWords words) {
        this.model = model;
        this.words = words;
    }

    /** @param scope what the figures are restricted to, in words; may be empty */
    PrintedDocument print(String scope) {
        String period = words.figures().period(model.periodProperty().get());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Columns(List.of(new Column(words.get("reports.column.indicator"), 6, Side.LEFT),
                new Column(period, 2, Side.RIGHT))));
        DashboardModel.KEY_FIGURES.forEach(each -> blocks.add(new Row(List.of(words.figures().label(each),
                words.figures().value(each, model.value(each))))));
        Funnel funnel = model.funnelProperty().get();
        if (funnel != null) {
            addFunnel(blocks, funnel);
        }
        Indicator chosen = model.chosenProperty().get();
        chosen.breakdowns().forEach(each -> addParts(blocks, chosen, each));
        if (!chosen.equals(DashboardModel.THEMES)) {
            addParts(blocks, DashboardModel.THEMES, "theme");
        }
        return new PrintedDocument(words.get("dashboard.print", period), scope, Contents.PUBLIC, blocks);
    }

    private void addFunnel(List<Block> blocks, Funnel funnel) {
        blocks.add(new Heading(words.get("dashboard.funnel.title")));
        blocks.add(new Columns(List.of(new Column(words.get("dashboard.print.step"), 4, Side.LEFT),
                new Column(words.get("dashboard.print.passed"), 2, Side.RIGHT),
                new Column(words.get("dashboard.print.under-way"), 2, Side.RIGHT),
                new Column(words.get("dashboard.print.closed"), 2, Side.RIGHT),
                new Column(words.get("dashboard.print.lasted"), 4, Side.RIGHT))));
        for (Passage passage : funnel.steps()) {
            Spread spread = passage.sinceBefore();
            blocks.add(new Row(List.of(words.step(passage.step()), words.number(passage.passed()),
                    words.number(passage.underWay()), words.number(passage.closed()),
                    spread == null ? "" : words.days(spread.median()) + ", " + words.middle(spread))));
        }
    }

    private void addParts(List<Block> blocks, Indicator indicator, String breakdown) {
        List<Part> parts = model.parts(indicator, breakdown);
        if (!parts.isEmpty()) {
            blocks.add(new Heading(
                    words.figures().label(indicator) + ", " + words.figures().written().lower(
                            words.get("dashboard.by." + breakdown))));
            blocks.add(new Columns(List.of(new Column("", 6, Side.LEFT),
                    new Column(words.figures().unit(indicator), 2, Side.RIGHT))));
            parts.forEach(part -> blocks.add(
                    new Row(List.of(part.label(), words.figures().value(indicator, part.value())))));
        }
    }
}
