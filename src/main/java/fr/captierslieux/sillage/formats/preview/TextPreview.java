package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.Beginning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The beginning of a text. */
final class TextPreview {
    private static final int MOST_BYTES = 65_536;
    private static final int LONGEST = 8_000;
    private static final Charset OLDER = Charset.forName("windows-1252");

    private TextPreview() {
    }

    static Preview of(byte[] content) {
        return beginning(decoded(Arrays.copyOf(content, Math.min(content.length, MOST_BYTES)), null),
                content.length > MOST_BYTES);
    }

    static Preview ofHtml(byte[] content) {
        return beginning(
                HtmlText.plain(decoded(Arrays.copyOf(content, Math.min(content.length, MOST_BYTES)), null)),
                content.length > MOST_BYTES);
    }

    private static Preview beginning(String text, boolean cut) {
        String tidy = tidy(text);
        return new Beginning(tidy, cut || tidy.endsWith("…"));
    }

    /** In the charset that it names, else UTF-8, else what French programs wrote before; a character that was cut goes. */
    static String decoded(byte[] bytes, @Nullable String charset) {
        if (charset != null && !charset.equalsIgnoreCase("us-ascii") && isKnown(charset)) {
            return new String(bytes, Charset.forName(charset));
        }
        for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut)).toString();
                if (cut == 0 || text.chars().anyMatch(each -> each > 0x7f)) { // else nothing speaks for UTF-8
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException other) {
                // one byte less
            }
        }
        return new String(bytes, OLDER);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** Without signs that are not seen or turn the writing round, not endless, no heaps of empty lines. */
    static String tidy(String text) {
        String beginning = text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST);
        String seen = beginning.replace("\r\n", "\n").replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "").replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n").strip();
        if (seen.length() <= LONGEST && beginning.length() == text.length()) {
            return seen;
        }
        int end = Math.min(seen.length(), LONGEST);
        int whole = end > 0 && Character.isHighSurrogate(seen.charAt(end - 1)) ? end - 1 : end;
        return seen.substring(0, whole) + "…";
    }
}
