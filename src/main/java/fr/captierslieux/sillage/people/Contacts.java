package fr.captierslieux.sillage.people;

import java.util.Locale;

/** Ways to reach a person, without what spelling adds: « +33 2 40 12 34 56 » is « 02.40.12.34.56 ». */
final class Contacts {
    /** Digits of a French number without its leading zero or country code. */
    static final int DIGITS = 9;

    private Contacts() {
    }

    /** The last nine digits; empty where there are fewer: an extension says nothing. */
    static String phone(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().filter(each -> each >= '0' && each <= '9').forEach(each -> digits.append((char) each));
        return digits.length() < DIGITS ? "" : digits.substring(digits.length() - DIGITS);
    }

    /** In lower case; domains do not mind, and no mail server of today does. */
    static String email(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
