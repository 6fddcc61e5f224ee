package fr.captierslieux.sillage.formats.preview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of an HTML text: tags go, lines stay. Read once from the beginning to the end, whatever is left open. */
final class HtmlText {
    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title", "template");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table",
            "ul",
            "ol", "blockquote", "hr");
    private static final Map<String, String> NAMED = new HashMap<>();
    private static final int LONGEST_NAME = 10;

    static {
        String signs = "amp & lt < gt > quot \" apos ' nbsp \u00a0 eacute é egrave è ecirc ê euml ë agrave à acirc â ccedil ç icirc î "
                + "iuml ï ocirc ô ouml ö ugrave ù ucirc û uuml ü oelig œ aelig æ Eacute É Egrave È Agrave À Ccedil Ç Ecirc Ê euro € "
                + "laquo « raquo » rsquo ’ lsquo ‘ ldquo “ rdquo ” ndash – mdash — hellip … deg ° middot · bull •";
        String[] parts = signs.split(" ");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            NAMED.put(parts[i], parts[i + 1]);
        }
    }

    private final String html;
    private final StringBuilder text = new StringBuilder();

    private HtmlText(String html) {
        this.html = html;
    }

    /** Its words as plain text. */
    static String plain(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        int at = 0;
        while (at < html.length()) {
            char sign = html.charAt(at);
            if (sign == '<') {
                at = tag(at);
            } else if (sign == '&') {
                at = entity(at);
            } else {
                word(sign);
                at++;
            }
        }
        return text.toString();
    }

    /** Blanks and line ends of the source are one blank. */
    private void word(char sign) {
        if (!Character.isWhitespace(sign)) {
            text.append(sign);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    /** Passes over a tag, and over what nobody is to read; returns where it goes on. */
    private int tag(int at) {
        if (html.startsWith("<!--", at)) {
            return after("-->", at);
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            return html.length();
        }
        String inside = html.substring(at + 1, Math.min(end, at + 1 + LONGEST_NAME + 2)).toLowerCase(Locale.ROOT);
        String name = inside.replaceAll("^/|[^a-z0-9/].*|/$", "");
        if (BREAKS.contains(name) && !text.isEmpty()) {
            text.append(inside.startsWith("/") && name.equals("p") ? "\n\n" : "\n");
        }
        int shut = UNREAD.contains(name) && !inside.startsWith("/")
                ? html.indexOf('>', after("</" + name, end))
                : end;
        return shut < 0 ? html.length() : shut + 1;
    }

    private int after(String closing, int at) {
        int found = html.regionMatches(true, at, closing, 0, closing.length()) ? at : indexOf(closing, at);
        return found < 0 ? html.length() : found + closing.length();
    }

    private int indexOf(String closing, int from) {
        for (int at = html.indexOf(closing.charAt(0), from); at >= 0; at = html.indexOf(closing.charAt(0), at + 1)) {
            if (html.regionMatches(true, at, closing, 0, closing.length())) {
                return at;
            }
        }
        return -1;
    }

    private int entity(int at) {
        int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_NAME + 1));
        if (end < 0) {
            text.append('&');
            return at + 1;
        }
        String name = html.substring(at + 1, end);
        String known = name.startsWith("#") ? numbered(name) : NAMED.getOrDefault(name, "");
        text.append(known.isEmpty() ? html.substring(at, end + 1) : known);
        return end + 1;
    }

    private static String numbered(String name) {
        try {
            boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            int sign = hexadecimal
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(sign) ? Character.toString(sign) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
