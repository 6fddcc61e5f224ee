package fr.captierslieux.sillage.basics;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail that is begun for somebody, as the address by which a mail program takes it over (RFC 6068).
 *
 * @param to      addresses; may be none
 * @param blind   addresses of those whom nobody else reads; may be none
 * @param subject may be empty
 * @param body    with {@code \n} between lines; may be empty
 */
public record MailLink(List<String> to, List<String> blind, String subject, String body) {
    /** Windows and some mail programs cut what is longer. */
    public static final int LONGEST = 1_900;

    public MailLink {
        to = List.copyOf(to);
        blind = List.copyOf(blind);
        if (subject.contains("\n") || Stream.concat(to.stream(), blind.stream()).anyMatch(MailLink::isStrange)) {
            throw new IllegalArgumentException("a subject and an address are one line");
        }
    }

    /** A mail to people who read each other's addresses. */
    public MailLink(List<String> to, String subject, String body) {
        this(to, List.of(), subject, body);
    }

    /** A mail to people none of whom reads who else it is for. */
    public static MailLink blind(List<String> people, String subject, String body) {
        return new MailLink(List.of(), people, subject, body);
    }

    /** The same without its text. */
    public MailLink withoutBody() {
        return new MailLink(to, blind, subject, "");
    }

    /** Everybody whom it is for. */
    public List<String> everybody() {
        return Stream.concat(to.stream(), blind.stream()).toList();
    }

    private static boolean isStrange(String address) {
        return address.isBlank() || address.chars().anyMatch(character -> character <= ' ');
    }

    /** The address, in letters of ASCII alone. */
    public String address() {
        String fields = (blind.isEmpty() ? "" : "&bcc=" + addresses(blind))
                + (subject.isEmpty() ? "" : "&subject=" + encoded(subject))
                + (body.isEmpty() ? "" : "&body=" + encoded(body.replace("\r\n", "\n").replace("\n", "\r\n")));
        return "mailto:" + addresses(to) + (fields.isEmpty() ? "" : "?" + fields.substring(1));
    }

    private static String addresses(List<String> all) {
        return all.stream().map(each -> encoded(each).replace("%40", "@")).collect(Collectors.joining(","));
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
