package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.ChangedRow.Moved;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.ui.reports.FigureWords;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sent reports and what became other since, in words. */
final class SentWords {
    private final FigureWords figures;
    private final KeyLabels keys;
    private final ZoneId zone;

    SentWords(Words words, Clock clock) {
        this.figures = new FigureWords(words, clock);
        this.keys = new KeyLabels(words);
        this.zone = clock.getZone();
    }

    FigureWords figures() {
        return figures;
    }

    String get(String key, Object... arguments) {
        return figures.get(key, arguments);
    }

    /** « T3 2026, ECOSSOLIES ». */
    String title(SentReport report) {
        Scope scope = report.scope();
        return Stream.concat(Stream.of(figures.period(report.period())),
                Stream.of(scope.network(), scope.department(), scope.agreement()).flatMap(Stream::ofNullable))
                .collect(Collectors.joining(", "));
    }

    /** « Région, 5 oct., par Claire Rabouin ». */
    String sending(SentReport report) {
        return get("reports.sent.sending", report.sending().recipient(), day(report.sending().on()), report.sentBy());
    }

    /** « 5 oct., par Claire Rabouin ». */
    String whenAndWho(SentReport report) {
        return get("reports.sent.when-and-who", day(report.sending().on()), report.sentBy());
    }

    String day(LocalDate on) {
        return figures.written().day(on, figures.today());
    }

    /** « Rien n’a changé depuis », « 3 chiffres ont changé depuis ». */
    String changed(Comparison comparison) {
        return get("reports.sent.changed", comparison.changed().size());
    }

    /** What a line is called. */
    String name(ChangeLine line) {
        return line.breakdown() == null
                ? figures.label(line.indicator())
                : get("reports.sent.part", get("reports.breakdown." + line.breakdown()), line.label());
    }

    /** « +5 », « −1,5 ». */
    String difference(ChangeLine line) {
        return figures.signed(line.indicator(), line.difference());
    }

    String spoken(ChangeLine line) {
        return get("reports.sent.line-spoken", name(line), figures.value(line.indicator(), line.sent()),
                figures.value(line.indicator(), line.now()));
    }

    /** Why a row is counted otherwise: « saisie le 21 oct., après l’envoi ». */
    String cause(ChangedRow row, Map<String, Map<String, String>> labels, ChangeLine line) {
        String why = switch (row.cause()) {
            case ENTERED_LATER -> get("reports.sent.cause.ENTERED_LATER",
                    row.enteredAt() == null ? "" : day(LocalDate.ofInstant(row.enteredAt(), zone)));
            case REMOVED -> get("reports.sent.cause.REMOVED");
            case CORRECTED -> get("reports.sent.cause.CORRECTED." + row.change());
        };
        String moved = row.moved().stream().map(each -> moved(each, labels, line)).collect(Collectors.joining(" · "));
        return moved.isEmpty() ? why : get("reports.sent.cause.moved", why, moved);
    }

    private String moved(Moved moved, Map<String, Map<String, String>> labels, ChangeLine line) {
        return get("reports.sent.moved", get("reports.breakdown." + moved.breakdown()),
                labels(moved.sent(), moved.breakdown(), labels, line),
                labels(moved.now(), moved.breakdown(), labels, line));
    }

    private String labels(List<String> those, String breakdown, Map<String, Map<String, String>> labels,
            ChangeLine line) {
        return those.stream().map(key -> keys.label(line.indicator(), breakdown, key, labels))
                .collect(Collectors.joining(", "));
    }

    /** What a row adds now against what it added: « 0,5 », « 1 → 2 »; empty where it counts as one. */
    String amounts(ChangedRow row, ChangeLine line) {
        String sent = row.sent() == null ? "" : figures.value(line.indicator(), row.sent());
        String now = row.now() == null ? "" : figures.value(line.indicator(), row.now());
        return switch (row.change()) {
            case COME -> "+" + now;
            case GONE -> "−" + sent;
            case OTHER -> sent.equals(now) ? "" : get("reports.sent.amounts", sent, now);
        };
    }
}
