package fr.captierslieux.sillage.basics;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail that is begun for somebody, as the address by which a mail program takes it over (RFC 6068).
 *
 * @param to      addresses; may be none
 * @param subject may be empty
 * @param body    with {@code \n} between lines; may be empty
 */
public record MailLink(List<String> to, String subject, String body) {
    /** Windows and some mail programs cut what is longer. */
    public static final int LONGEST = 1_900;

    public MailLink {
        to = List.copyOf(to);
        if (subject.contains("\n") || to.stream().anyMatch(MailLink::isStrange)) {
            throw new IllegalArgumentException("a subject and an address are one line");
        }
    }

    private static boolean isStrange(String address) {
        return address.isBlank() || address.chars().anyMatch(character -> character <= ' ');
    }

    /** The address, in letters of ASCII alone. */
    public String address() {
        String fields = (subject.isEmpty() ? "" : "&subject=" + encoded(subject))
                + (body.isEmpty() ? "" : "&body=" + encoded(body.replace("\r\n", "\n").replace("\n", "\r\n")));
        return "mailto:" + to.stream().map(each -> encoded(each).replace("%40", "@")).collect(Collectors.joining(","))
                + (fields.isEmpty() ? "" : "?" + fields.substring(1));
    }

    /** Whether no mail program can be trusted to take it over whole. */
    public boolean isTooLong() {
        return address().length() > LONGEST;
    }

    /** Each byte that is neither letter nor figure nor one of four signs as its number. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && (Character.isLetterOrDigit(each) || "-._~".indexOf(each) >= 0)) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
