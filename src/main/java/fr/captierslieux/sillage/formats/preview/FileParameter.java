package fr.captierslieux.sillage.formats.preview;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a part of an e-mail, from its Content-Disposition or, as older programs write it, its Content-Type (RFC 2183, 2231). */
final class FileParameter {
    private static final Pattern EXTENDED = Pattern
            .compile("(?i)\\b(?:file)?name\\*(?:0\\*)?=([\\w-]*)'[\\w-]*'([^;\\s]+)");
    private static final Pattern USUAL = Pattern.compile("(?i)\\b(?:file)?name=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final int LONGEST = 180;

    private FileParameter() {
    }

    /** Empty where none is given. */
    static String find(Map<String, String> fields) {
        for (String field : new String[]{"content-disposition", "content-type"}) {
            String body = fields.getOrDefault(field, "");
            Matcher extended = EXTENDED.matcher(body);
            if (extended.find()) {
                return shortened(percent(extended.group(2), extended.group(1)));
            }
            Matcher usual = USUAL.matcher(body);
            if (usual.find()) {
                return shortened(MailPreview.decoded(usual.group(1) == null ? usual.group(2) : usual.group(1)));
            }
        }
        return "";
    }

    private static String percent(String text, String charset) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"),
                    charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset));
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }
}
