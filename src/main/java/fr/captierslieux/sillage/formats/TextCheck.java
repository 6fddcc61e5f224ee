package fr.captierslieux.sillage.formats;

import fr.captierslieux.sillage.exchange.FaultKind;
import org.jspecify.annotations.Nullable;

/** Which characters a text of the exchange may hold, and how many: the same for every format (CONTRACT.md §3). */
public final class TextCheck {
    /** Characters of a text, counted as people count them: an emoji outside the basic plane is one. */
    public static final int LONGEST = 32_000;

    private TextCheck() {
    }

    /** Whether it is a control character other than a tab or a line break. */
    public static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= '\u007F' && c <= '\u009F');
    }

    /** What is wrong with a text, or null. */
    public static @Nullable FaultKind findFlaw(CharSequence text) {
        int characters = 0;
        for (int i = 0; i < text.length(); i++, characters++) {
            char c = text.charAt(i);
            if (isForbidden(c)) {
                return FaultKind.CONTROL_CHARACTER;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return FaultKind.MALFORMED_TEXT;
            }
        }
        return characters > LONGEST ? FaultKind.TOO_LONG : null;
    }

    /** Every line break as LF. */
    public static String withPlainLineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
