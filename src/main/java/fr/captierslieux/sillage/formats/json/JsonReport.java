package fr.captierslieux.sillage.formats.json;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.ReportText;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as JSON of schema 1, one indicator a line. Written by hand because the text is one fixed shape whose numbers must be exact
 * plain decimals: a library would bring a model of values of its own to be held off them.
 */
public final class JsonReport implements ReportText {
    private static final int SCHEMA = 1;

    @Override
    public void write(ActivityReport report, Locale language, Path output) throws IOException {
        try (TargetFile target = new TargetFile(output)) {
            target.stream().write(write(report, language).getBytes(StandardCharsets.UTF_8));
            target.finish();
        }
    }

    @Override
    public String write(ActivityReport report, Locale language) {
        Words words = Words.in(language);
        StringJoiner indicators = new StringJoiner(",\n   ", "[\n   ", "]");
        report.figures().forEach(figure -> indicators.add(indicator(figure, words)));
        return """
                {"schema": %d,
                 "period": {"label": %s, "from": %s, "to": %s},
                 "scope": {"network": %s, "department": %s, "agreement": %s},
                 "indicators": %s}
                """.formatted(SCHEMA, text(report.period().label()), text(report.period().range().from().toString()),
                text(report.period().range().to().toString()), text(report.scope().network()),
                text(report.scope().department()),
                text(report.scope().agreement()), indicators);
    }

    private static String indicator(Figure figure, Words words) {
        String code = figure.indicator().code();
        Measure measure = figure.indicator().measure();
        String by = figure.by().entrySet().stream()
                .map(breakdown -> text(breakdown.getKey()) + ": " + keys(breakdown.getValue(), measure))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"code\": %s, \"label\": %s, \"unit\": %s, \"value\": %s, \"by\": %s}".formatted(text(code),
                text(words.get("indicator." + code + ".label")), text(words.get("indicator." + code + ".unit")),
                number(figure.value(), measure), by);
    }

    private static String keys(Map<String, BigDecimal> keys, Measure measure) {
        return keys.entrySet().stream().map(key -> text(key.getKey()) + ": " + number(key.getValue(), measure))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String number(@Nullable BigDecimal value, Measure measure) {
        return value == null ? "null" : measure.rounded(value).stripTrailingZeros().toPlainString();
    }

    /** A string or null. A line separator or a control character would be lawful JSON or not, but never readable: escaped. */
    static String text(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < ' ' || unit == '\u2028' || unit == '\u2029' || unit == '\u007f') {
                        out.append("\\u%04x".formatted(unit));
                    } else {
                        out.append((char) unit);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
