package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.trainings.bpf.Bpf;
import fr.captierslieux.sillage.trainings.bpf.BpfFigure;
import fr.captierslieux.sillage.trainings.bpf.Product;
import fr.captierslieux.sillage.trainings.bpf.Slot;
import fr.captierslieux.sillage.trainings.bpf.Trainee;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows behind the figures, with the lines in which each counts: a filter on one of those columns shows what a figure adds up. */
final class BpfRowSheets {
    static final int[] TRAINEES = {24, 28, 44, 24, 10, 10, 13, 13, 13, 11, 13};
    static final int[] SLOTS = {26, 13, 44, 24, 70, 10, 12};
    static final int[] PRODUCTS = {24, 10, 34, 28, 44, 13, 16};

    private final Words words;

    BpfRowSheets(Words words) {
        this.words = words;
    }

    void trainees(ReportPage page, Bpf bpf) {
        head(page, "enrolment", "trainee", "training", "session", "frame", "f1", "f3", "f4", "hours", "distance", "f2");
        for (Trainee each : bpf.trainees()) {
            page.beginRow();
            texts(page, 0, each.whom().code(), each.whom().name(), each.whom().training(), each.whom().session(),
                    each.whom().entrusted() ? "G" : "F", code("F1" + each.typeLine()),
                    code("F3" + each.objective()),
                    each.whom().speciality() == null ? "" : each.whom().speciality());
            hours(page, 8, each.parts());
            texts(page, 9, each.atDistance() ? words.get("bpf.yes") : "");
            hours(page, 10, each.outsideParts());
        }
        filter(page, TRAINEES.length);
    }

    void slots(ReportPage page, Bpf bpf) {
        head(page, "half-day", "day", "training", "session", "trainers", "e", "hours");
        for (Slot each : bpf.slots()) {
            page.beginRow();
            texts(page, 0, each.code());
            page.date(1, each.on());
            texts(page, 2, each.training(), each.session(),
                    each.trainers().stream().map(trainer -> words.get("bpf.trainer." + trainer.side(), trainer.name()))
                            .collect(Collectors.joining(", ")),
                    code(side(each.side())));
            hours(page, 6, each.parts());
        }
        filter(page, SLOTS.length);
    }

    private static String side(Slot.Side side) {
        return switch (side) {
            case STAFF -> "E1";
            case OUTSIDE -> "E2";
            case NOT_SAID -> "EN";
        };
    }

    void products(ReportPage page, Bpf bpf) {
        head(page, "funding", "c", "funder", "trainee", "training", "invoiced", "euros");
        for (Product each : bpf.products()) {
            page.beginRow();
            texts(page, 0, each.code(), code(each.line()), each.funder(), each.trainee(),
                    each.training());
            page.date(5, each.invoicedOn());
            page.figure(6, XlsxBpfWriter.exact(each.amountE4(), BpfFigure.Measure.EUROS),
                    page.styles().figure(Measure.EUROS));
        }
        filter(page, PRODUCTS.length);
    }

    private String code(String line) {
        return words.get("bpf.code." + line);
    }

    private void head(ReportPage page, String... columns) {
        page.beginRow();
        page.head(HorizontalAlignment.LEFT, 0,
                List.of(columns).stream().map(each -> words.get("bpf.row." + each)).toArray(String[]::new));
        page.sheet().createFreezePane(0, 1);
        page.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private static void filter(ReportPage page, int columns) {
        page.sheet().setAutoFilter(new CellRangeAddress(0, Math.max(1, page.rowNumber()), 0, columns - 1));
    }

    private static void texts(ReportPage page, int from, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            page.text(from + i, texts[i], page.styles().label());
        }
    }

    private static void hours(ReportPage page, int column, long parts) {
        page.figure(column, XlsxBpfWriter.exact(parts, BpfFigure.Measure.HOURS), page.styles().figure(Measure.HOURS));
    }
}
