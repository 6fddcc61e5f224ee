package fr.captierslieux.sillage.formats;

import fr.captierslieux.sillage.exchange.FaultKind;
import org.jspecify.annotations.Nullable;

/** Which characters a text of the exchange may hold, and how many: the same for every format. */
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

    /** The beginning of a text for a message: what a terminal cannot show, or should not obey, as the sign that people know for it. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && i <= 100; i++) {
            char c = text.charAt(i);
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
            boolean first = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            boolean alone = Character.isSurrogate(c) && !first && !second;
            shown.append(alone || isForbidden(c) ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /** Every line break as LF. */
    public static String withPlainLineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
