package fr.captierslieux.sillage.ui.prompts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A failure as a person is told of it.
 *
 * @param whatKey message key of what did not happen
 * @param cause   the failure; its message is never shown, because it may hold what people wrote
 */
public record Problem(String whatKey, Throwable cause) {
    private static final int FRAMES = 6;

    /** A short code that can be read over the phone; the same failure has the same code on every laptop. */
    public String code() {
        CRC32 sum = new CRC32();
        sum.update(trace().getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().toHexDigits(sum.getValue(), 5).toUpperCase(Locale.ROOT);
        return "S-" + hex;
    }

    /** What helps to find the cause: kinds of failure and places in the program, nothing that a person wrote. */
    public String trace() {
        StringBuilder text = new StringBuilder();
        @Nullable
        Throwable failure = cause;
        for (int depth = 0; failure != null && depth < FRAMES; depth++) {
            text.append(failure.getClass().getName()).append('\n');
            StackTraceElement[] frames = failure.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("  ").append(frames[i].getClassName()).append('.').append(frames[i].getMethodName())
                        .append('\n');
            }
            failure = failure.getCause();
        }
        return text.toString();
    }
}
