package fr.captierslieux.sillage.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: {@code 1 234,50 €}, {@code 0,5}, {@code 12 k€}. */
public final class TypedNumber {
    private static final Pattern FORM = Pattern.compile("\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private TypedNumber() {
    }

    /**
     * The number that a text means, never negative; empty when it means none.
     *
     * @param locale says what a lone comma before three digits means: thousands in English, decimals in French
     */
    public static Optional<BigDecimal> read(String typed, Locale locale) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f']+", "").replaceFirst("(?i)(€|eur|euros?)$", "");
        boolean thousands = text.endsWith("k") || text.endsWith("K");
        String digits = thousands ? text.substring(0, text.length() - 1) : text;
        // where both stand, the last one parts the decimals: 1.234,50 and 1,234.50
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            digits = comma > point ? digits.replace(".", "") : digits.replace(",", "");
        } else if (locale.getLanguage().equals("en") && GROUPED.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        }
        if (!FORM.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(',', '.'));
        return Optional.of(thousands ? number.multiply(THOUSAND) : number);
    }
}
