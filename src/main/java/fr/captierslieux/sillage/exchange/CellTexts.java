package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.lists.ListNames;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that cells have: one way each of writing a date, a time, a number, a list, a text. */
final class CellTexts {
    static final int LONGEST_TEXT = 32_000;
    /** Beyond twelve digits before the point sums of ten-thousandths no longer fit a 64-bit number. */
    private static final int MOST_DIGITS = 12;
    /** The largest number of so many digits. */
    static final long LARGEST = 999_999_999_999L;
    static final int PLACES = 4;
    private static final long UNIT = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final Pattern EMAIL = Pattern
            .compile(
                    "(?=.{1,64}@)[^\\s@,;:<>()\".]+(\\.[^\\s@,;:<>()\".]+)*@[^\\s@,;:<>()\".]+(\\.[^\\s@,;:<>()\".]+)+");
    private static final int LONGEST_EMAIL = 254;

    private CellTexts() {
    }

    /** Without the blanks around it, no-break ones included: spreadsheets leave them. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'));
    }

    static Object text(String cell) {
        if (cell.length() > LONGEST_TEXT && cell.codePointCount(0, cell.length()) > LONGEST_TEXT) {
            return CellFault.of(FaultKind.TOO_LONG, String.valueOf(LONGEST_TEXT));
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0)) {
                return CellFault.of(FaultKind.CONTROL_CHARACTER, "U+%04X".formatted((int) c));
            }
            if (Character.isSurrogate(c) && !isPair(cell, i)) {
                return CellFault.of(FaultKind.MALFORMED_TEXT);
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return cell;
    }

    private static boolean isPair(String cell, int at) {
        return Character.isHighSurrogate(cell.charAt(at)) && at + 1 < cell.length()
                && Character.isLowSurrogate(cell.charAt(at + 1));
    }

    static Object day(String cell, LocalDate last) {
        LocalDate day = parseDay(cell);
        if (day == null) {
            return CellFault.of(FaultKind.NOT_A_DATE);
        }
        return day.isBefore(FIRST_DAY) || day.isAfter(last)
                ? CellFault.of(FaultKind.DATE_OUT_OF_RANGE, FIRST_DAY.toString(), last.toString())
                : cell;
    }

    private static @Nullable LocalDate parseDay(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-' || !isNumber(cell, 0, 4)
                || !isNumber(cell, 5, 7)
                || !isNumber(cell, 8, 10)) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10),
                    Integer.parseInt(cell, 8, 10, 10));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static Object time(String cell) {
        boolean form = cell.length() == 5 && cell.charAt(2) == ':' && isNumber(cell, 0, 2) && isNumber(cell, 3, 5);
        return form && Integer.parseInt(cell, 0, 2, 10) < 24 && Integer.parseInt(cell, 3, 5, 10) < 60
                ? cell
                : CellFault.of(FaultKind.NOT_A_TIME);
    }

    static Object whole(String cell, long min, long max) {
        if (!isNumber(cell, 0, cell.length())) {
            return CellFault.of(FaultKind.NOT_WHOLE);
        }
        int from = leadingZeros(cell, cell.length());
        Long value = cell.length() - from > MOST_DIGITS
                ? null
                : Long.valueOf(Long.parseLong(cell, from, cell.length(), 10));
        return value == null || value < min || value > max
                ? CellFault.of(FaultKind.OUT_OF_RANGE, String.valueOf(min), String.valueOf(max))
                : value;
    }

    /**
     * As a whole number of ten-thousandths.
     *
     * @param max    the largest that it may be
     * @param places how many it may have behind the point, at most four
     */
    static Object decimal(String cell, long max, int places) {
        int point = Math.max(cell.indexOf('.'), cell.indexOf(','));
        int end = point < 0 ? cell.length() : point;
        boolean fraction = point < 0
                || (cell.length() - point - 1 <= places && isNumber(cell, point + 1, cell.length()));
        boolean form = fraction && isNumber(cell, 0, end);
        if (!form) {
            return CellFault.of(FaultKind.NOT_DECIMAL, String.valueOf(places));
        }
        int from = leadingZeros(cell, end);
        if (end - from > MOST_DIGITS) {
            return CellFault.of(FaultKind.OUT_OF_RANGE, "0", String.valueOf(max));
        }
        long value = Long.parseLong(cell, from, end, 10);
        for (int i = 1; i <= PLACES; i++) {
            value = value * 10 + (point >= 0 && point + i < cell.length() ? cell.charAt(point + i) - '0' : 0);
        }
        // what has no bound of its own is bound by its digits alone
        return max < LARGEST && value > max * UNIT
                ? CellFault.of(FaultKind.OUT_OF_RANGE, "0", String.valueOf(max))
                : value;
    }

    /** The shortest way of writing ten-thousandths. */
    static String decimal(long tenThousandths) {
        BigDecimal value = BigDecimal.valueOf(tenThousandths, PLACES).stripTrailingZeros();
        return value.toPlainString();
    }

    private static int leadingZeros(String cell, int end) {
        int from = 0;
        while (from < end - 1 && cell.charAt(from) == '0') {
            from++;
        }
        return from;
    }

    /** Whether a part of a text is one digit or more. Only the ten of ASCII count. */
    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    static Object email(String cell) {
        return cell.length() <= LONGEST_EMAIL && EMAIL.matcher(cell).matches()
                ? cell
                : CellFault.of(FaultKind.NOT_AN_EMAIL);
    }

    /**
     * A list without its empty and repeated entries.
     *
     * @param entry what an entry becomes, or why it may not stand
     * @return null when no entry is left
     */
    static @Nullable Object list(String cell, CellReader entry) {
        Set<String> entries = new LinkedHashSet<>();
        int from = 0;
        while (from <= cell.length()) {
            int end = cell.indexOf('|', from);
            end = end < 0 ? cell.length() : end;
            String one = trim(cell.substring(from, end));
            if (!one.isEmpty()) {
                Object read = entry.read(one);
                if (read instanceof CellFault) {
                    return read;
                }
                entries.add(String.valueOf(read));
            }
            from = end + 1;
        }
        String joined = String.join("|", entries);
        return joined.isEmpty() ? null : joined.equals("-") ? CellFault.of(FaultKind.LONE_DASH) : text(joined);
    }

    /** The exchange text of a stored value. */
    static String written(ColumnKind kind, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case ColumnKind.Decimal ignored -> decimal(((Number) value).longValue());
            case ColumnKind.YesNo ignored -> ((Number) value).longValue() == 1 ? "O" : "N";
            case ColumnKind.ListName ignored -> ListNames.exchanged(value.toString());
            default -> value.toString();
        };
    }

    /** What a stored value says in the key of its row, from which the row's identifier is derived. */
    static String inKey(ColumnKind kind, Object value) {
        return kind instanceof ColumnKind.ListName ? value.toString() : written(kind, value);
    }
}
