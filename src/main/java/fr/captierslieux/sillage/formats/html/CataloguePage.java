package fr.captierslieux.sillage.formats.html;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.outreach.Catalogue;
import fr.captierslieux.sillage.outreach.Catalogue.Entry;
import fr.captierslieux.sillage.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue as one page: a heading a theme, beneath it its resources; a resource of several themes stands beneath each. No script, no
 * font, no picture from elsewhere. Every element is closed, so that other programs can read the page as well.
 */
final class CataloguePage {
    private static final String LOOK = """
            :root { color-scheme: light dark; --ink: #17242a; --paper: #ffffff; --line: #d2d5d1; --muted: #55626a; --link: #0b5d6e; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #dde4e6; --paper: #151c20; --line: #36424a; --muted: #9fabb1; --link: #74c8d5; } }
            body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif;
              color: var(--ink); background: var(--paper); }
            a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            .skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; }
            nav ul { padding-left: 1.2rem; columns: 2 16rem; } main ul { list-style: none; padding: 0; }
            main li { border-top: 1px solid var(--line); padding: .75rem 0; } h3 { margin: 0; font-size: 1.05rem; }
            p { margin: .25rem 0; } .facts, .made { color: var(--muted); font-size: .9rem; }
            """;

    private final Words words;
    private final DateTimeFormatter day;

    CataloguePage(Words words) {
        this.words = words;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
    }

    String text(Catalogue catalogue) {
        Map<String, List<Entry>> themes = byTheme(catalogue.entries());
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.locale().getLanguage()).append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(words("catalogue.title")).append("</title>\n<style>\n").append(LOOK)
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#resources\">")
                .append(words("catalogue.skip")).append("</a>\n<header>\n<h1>").append(words("catalogue.title"))
                .append("</h1>\n<p class=\"made\">")
                .append(escaped(words.get("catalogue.made", catalogue.entries().size(), day(catalogue.on()))))
                .append("</p>\n</header>\n");
        contents(page, themes);
        page.append("<main id=\"resources\">\n");
        int number = 0;
        for (Map.Entry<String, List<Entry>> theme : themes.entrySet()) {
            section(page, number++, theme.getKey(), theme.getValue());
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    /** The labels of the themes with their resources, by label; what has no theme comes last. */
    private Map<String, List<Entry>> byTheme(List<Entry> entries) {
        Map<String, List<Entry>> found = new LinkedHashMap<>();
        entries.stream().flatMap(each -> each.themes().stream()).map(theme -> words.label("theme", theme)).distinct()
                .sorted(Comparator.comparing(Folding::fold)).forEach(label -> found.put(label, new ArrayList<>()));
        String none = words.get("catalogue.no-theme");
        for (Entry entry : entries) {
            List<String> labels = entry.themes().isEmpty()
                    ? List.of(none)
                    : entry.themes().stream().map(theme -> words.label("theme", theme)).distinct().toList();
            labels.forEach(label -> found.computeIfAbsent(label, each -> new ArrayList<>()).add(entry));
        }
        return found;
    }

    private void contents(StringBuilder page, Map<String, List<Entry>> themes) {
        page.append("<nav aria-label=\"").append(words("catalogue.themes")).append("\">\n<ul>\n");
        int number = 0;
        for (Map.Entry<String, List<Entry>> theme : themes.entrySet()) {
            page.append("<li><a href=\"#theme-").append(number++).append("\">").append(escaped(theme.getKey()))
                    .append("</a> (").append(theme.getValue().size()).append(")</li>\n");
        }
        if (themes.isEmpty()) { // a list has something in it
            page.append("<li>").append(words("catalogue.empty")).append("</li>\n");
        }
        page.append("</ul>\n</nav>\n");
    }

    private void section(StringBuilder page, int number, String label, List<Entry> entries) {
        page.append("<section aria-labelledby=\"theme-").append(number).append("\">\n<h2 id=\"theme-").append(number)
                .append("\">").append(escaped(label)).append("</h2>\n<ul>\n");
        for (Entry entry : entries) {
            String title = escaped(entry.title());
            page.append("<li>\n<h3>").append(entry.hasSafeAddress()
                    ? "<a href=\"" + escaped(entry.address()) + "\">" + title + "</a>"
                    : title).append("</h3>\n<p class=\"facts\">").append(escaped(facts(entry))).append("</p>\n");
            if (!entry.summary().isEmpty()) {
                page.append("<p>").append(escaped(entry.summary()).replace("\n", "<br/>")).append("</p>\n");
            }
            page.append("</li>\n");
        }
        page.append("</ul>\n</section>\n");
    }

    private String facts(Entry entry) {
        return Stream.of(words.label("resource_kind", entry.kind()),
                entry.version().isEmpty() ? "" : words.get("catalogue.version", entry.version()),
                day(entry.publishedOn()), entry.author(), entry.licence()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String day(LocalDate date) {
        return day.format(date);
    }

    private String words(String key) {
        return escaped(words.get(key));
    }

    /** What a page would take for markup is written so that it is read; what no page may hold is left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(letter -> letter >= ' ' || letter == '\n' || letter == '\t')
                .filter(letter -> (letter < 0xFFFE && (letter < 0xD800 || letter > 0xDFFF)) || letter > 0xFFFF)
                .forEach(letter -> {
                    switch (letter) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> safe.appendCodePoint(letter);
                    }
                });
        return safe.toString();
    }
}
