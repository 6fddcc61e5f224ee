package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.Mail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** A saved e-mail (RFC 5322) as plain text: read as a stream, so that what is attached to it is passed over, not unpacked. */
final class MailPreview {
    private static final int MOST_TEXT = 262_144;
    private static final int MOST_TOKENS = 20_000;
    private static final int MOST_ATTACHED = 50;
    private static final int MOST_HEADERS = 1_000;
    private static final int LONGEST_LINE = 1_000_000;
    private static final int LONGEST_SHOWN = 500;

    private final byte[] content;
    private final Map<String, String> head = new HashMap<>();
    private Map<String, String> part = new HashMap<>();
    private final List<String> attached = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;

    MailPreview(byte[] content) {
        this.content = content;
    }

    Preview make() throws IOException {
        MimeConfig bounds = MimeConfig.custom().setMaxHeaderCount(MOST_HEADERS).setMaxHeaderLen(LONGEST_LINE)
                .setMaxLineLen(LONGEST_LINE).setMalformedHeaderStartsBody(true).build();
        MimeTokenStream stream = new MimeTokenStream(bounds);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE); // a mail within the mail is one of its attachments
        stream.parse(new ByteArrayInputStream(content));
        try {
            walk(stream);
        } catch (MimeException broken) {
            if (head.isEmpty()) {
                throw new IOException(broken);
            }
            // what was read until there is shown
        }
        String text = plain != null && !plain.isBlank() ? plain : html == null ? "" : HtmlText.plain(html);
        return new Mail(header("from"), header("to"), sentAt(head.getOrDefault("date", "")), header("subject"),
                TextPreview.tidy(text), attached);
    }

    private void walk(MimeTokenStream stream) throws IOException, MimeException {
        EntityState state = stream.getState();
        boolean first = true;
        for (int i = 0; i < MOST_TOKENS && state != EntityState.T_END_OF_STREAM; i++) {
            switch (state) {
                case T_START_HEADER -> part = new HashMap<>();
                case T_FIELD -> part.putIfAbsent(name(stream.getField()), body(stream.getField()));
                case T_END_HEADER -> {
                    if (first) {
                        head.putAll(part);
                        first = false;
                    }
                }
                case T_BODY -> take(stream);
                default -> {
                    // beginnings and ends of parts: the fields say all that is needed
                }
            }
            state = stream.next();
        }
    }

    private static String name(Field field) {
        return field.getName().toLowerCase(Locale.ROOT);
    }

    private static String body(Field field) {
        String body = field.getBody();
        return body == null ? "" : body;
    }

    private void take(MimeTokenStream stream) throws IOException {
        String name = FileParameter.find(part);
        boolean isText = stream.getBodyDescriptor().getMimeType().startsWith("text/");
        boolean apart = part.getOrDefault("content-disposition", "").strip().toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        if (apart || (!isText && !name.isEmpty())) {
            if (attached.size() < MOST_ATTACHED) {
                attached.add(name.isEmpty() ? stream.getBodyDescriptor().getMimeType() : name);
            }
        } else if (isText && stream.getBodyDescriptor().getMimeType().equals("text/html")) {
            html = html == null ? read(stream) : html;
        } else if (isText) {
            plain = plain == null ? read(stream) : plain;
        }
    }

    private static String read(MimeTokenStream stream) throws IOException {
        try (InputStream in = stream.getDecodedInputStream()) {
            return TextPreview.decoded(in.readNBytes(MOST_TEXT), stream.getBodyDescriptor().getCharset());
        }
    }

    private String header(String name) {
        return shortened(decoded(head.getOrDefault(name, "")));
    }

    /** A mail to five hundred people pushes its text out of sight otherwise. */
    static String shortened(String line) {
        return line.length() <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_SHOWN))) + "…";
    }

    /** Encoded words, and the UTF-8 that newer programs write as it is. */
    static String decoded(String raw) {
        String words = DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT);
        if (words.equals(raw) && raw.chars().anyMatch(each -> each > 0x7f && each <= 0xff)
                && raw.chars().allMatch(each -> each <= 0xff)) {
            String utf8 = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            words = utf8.indexOf('\ufffd') < 0 ? utf8 : raw;
        }
        return words.replaceAll("\\s+", " ").strip();
    }

    /** « Tue, 6 Oct 2026 09:12:00 +0200 (CEST) ». */
    private static @Nullable ZonedDateTime sentAt(String date) {
        String plain = date.replaceAll("\\(.{0,40}\\)", " ").replaceAll("\\s+", " ").strip();
        try {
            return ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException unusual) {
            return null;
        }
    }
}
