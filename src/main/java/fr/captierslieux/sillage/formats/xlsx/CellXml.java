package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.ColumnKind;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes exchange texts as cells that read back as the same texts. What a kind does not take exactly is written as text. */
final class CellXml {
    /** What a cell may hold in UTF-16 units; more would be cut by the spreadsheet. */
    private static final int LONGEST = 32_767;
    private static final Pattern PLAIN_NUMBER = Pattern
            .compile("(?=[\\d.]{1,16}$)(?:0|[1-9]\\d{0,14})(?:\\.\\d{0,3}[1-9])?");
    private static final Pattern DAY = Pattern
            .compile("(?:19[1-9]\\d|2\\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");

    private CellXml() {
    }

    static void write(Writer out, String reference, String text, @Nullable ColumnKind kind) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        boolean counted = kind instanceof ColumnKind.Whole || kind instanceof ColumnKind.Decimal;
        if (kind instanceof ColumnKind.Day && isDay(text)) {
            number(out, reference, WorkbookXml.DAY, String.valueOf(SerialDay.of(LocalDate.parse(text))));
        } else if (kind instanceof ColumnKind.TimeOfDay && TIME.matcher(text).matches()) {
            number(out, reference, WorkbookXml.TIME, String.valueOf(SerialDay.of(LocalTime.parse(text))));
        } else if (counted && PLAIN_NUMBER.matcher(text).matches()) {
            number(out, reference, 0, text);
        } else {
            text(out, reference, WorkbookXml.TEXT, text);
        }
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches()
                && LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 7)), 1)
                        .lengthOfMonth() >= Integer.parseInt(text.substring(8));
    }

    private static void number(Writer out, String reference, int style, String value) throws IOException {
        out.write("<c r=\"" + reference + "\" s=\"" + style + "\"><v>" + value + "</v></c>");
    }

    static void text(Writer out, String reference, int style, String text) throws IOException {
        if (text.length() > LONGEST) {
            throw new IOException(
                    reference + ": a cell of a workbook holds " + LONGEST + " characters, not " + text.length());
        }
        out.write("<c r=\"" + reference + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(out, EscapedText.encode(text));
        out.write("</t></is></c>");
    }

    private static void escape(Writer out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> {
                    if ((c < ' ' && c != '\n' && c != '\t') || c >= '\uFFFE') {
                        out.write("_x%04X_".formatted((int) c));
                    } else {
                        out.write(c);
                    }
                }
            }
        }
    }
}
