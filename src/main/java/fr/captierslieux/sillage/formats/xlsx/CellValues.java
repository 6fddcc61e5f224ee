package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.formats.TextCheck;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns cells into exchange texts by their values: what a person sees formatted otherwise is read the same. */
final class CellValues {
    /** A workbook's numbers are exact to 15 digits; what comes after is noise of binary fractions. */
    private static final MathContext EXACT = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T00:00(:00(\\.0+)?)?Z?");
    private static final Pattern LOST_COMMUNE_ZERO = Pattern.compile("\\d{4}");
    private static final Pattern LOST_DEPARTMENT_ZERO = Pattern.compile("(?<![^|])\\d(?![^|])");

    private final CellStyles styles;
    private final SharedTexts texts;
    private final boolean from1904;

    CellValues(CellStyles styles, SharedTexts texts, boolean from1904) {
        this.styles = styles;
        this.texts = texts;
        this.from1904 = from1904;
    }

    /**
     * The value of a cell.
     *
     * @param type of the cell as written: {@code n}, {@code s}, {@code inlineStr}, {@code str}, {@code b}, {@code e}, {@code d}
     * @param raw  what stands in it
     * @param kind of its column, null when unknown
     */
    CellValue of(String type, int style, String raw, @Nullable ColumnKind kind) {
        return switch (type) {
            case "s" -> ofShared(raw, kind);
            case "inlineStr", "str" -> ofText(EscapedText.decode(raw), kind);
            case "b" -> raw.isEmpty()
                    ? CellValue.EMPTY
                    : new CellValue(raw.equals("1") || raw.equals("true") ? "O" : "N", null);
            case "e" -> new CellValue(raw, FaultKind.ERROR_CELL);
            case "d" -> ofText(MIDNIGHT.matcher(raw).replaceFirst("$1"), kind);
            case "", "n" -> ofNumber(raw, styles.of(style), kind);
            default -> new CellValue(raw, FaultKind.ERROR_CELL);
        };
    }

    private CellValue ofShared(String raw, @Nullable ColumnKind kind) {
        Integer number = PartHandler.findNumber(raw);
        String text = number == null ? null : texts.find(number);
        return text == null ? new CellValue(raw, FaultKind.DAMAGED_WORKBOOK) : ofText(EscapedText.decode(text), kind);
    }

    private static CellValue ofText(String written, @Nullable ColumnKind kind) {
        String text = TextCheck.withPlainLineBreaks(written);
        FaultKind flaw = TextCheck.findFlaw(text);
        return new CellValue(flaw == null ? withLeadingZero(text, kind) : text, flaw);
    }

    private CellValue ofNumber(String raw, CellStyles.Shows shows, @Nullable ColumnKind kind) {
        if (raw.isEmpty()) {
            return CellValue.EMPTY;
        }
        double value = NUMBER.matcher(raw).matches() ? Double.parseDouble(raw) : Double.NaN;
        if (!Double.isFinite(value)) {
            return new CellValue(raw, FaultKind.ERROR_CELL);
        }
        if (shows != CellStyles.Shows.NUMBER && SerialDay.isWithin(value)) {
            return new CellValue(SerialDay.text(value, shows, from1904), null);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).round(EXACT);
        String text = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        return new CellValue(withLeadingZero(text, kind), null);
    }

    /** A spreadsheet takes 01001 for a number and drops its zero; no commune has four digits, no département one. */
    private static String withLeadingZero(String text, @Nullable ColumnKind kind) {
        return switch (kind) {
            case ColumnKind.CommuneCode() -> LOST_COMMUNE_ZERO.matcher(text).matches() ? "0" + text : text;
            case ColumnKind.DepartmentCode(),ColumnKind.DepartmentList() ->
                LOST_DEPARTMENT_ZERO.matcher(text).replaceAll("0$0");
            case null, default -> text;
        };
    }
}
