package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Which cell styles show a number as a day or as a time: all that reading by value needs of a workbook's styles. */
final class CellStyles extends PartHandler {
    /** Texts in quotes, escaped or padding characters, colours and languages: letters there mean nothing. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    private static final int MOST_STYLES = 70_000;
    private static final int LONGEST_FORMAT = 1_000;

    private final Map<String, Shows> formats = new HashMap<>();
    private final List<Shows> styles = new ArrayList<>();
    private boolean inCellStyles;

    /** What a number is shown as. */
    enum Shows {
        NUMBER, DAY, TIME
    }

    Shows of(int style) {
        return style < styles.size() ? styles.get(style) : Shows.NUMBER;
    }

    @Override
    void begin(String name, Attributes attributes) throws SAXException {
        if (name.equals("numFmt")) {
            formats.put(attribute(attributes, "numFmtId"), shows(attribute(attributes, "formatCode")));
        } else if (name.equals("cellXfs")) {
            inCellStyles = true;
        } else if (name.equals("xf") && inCellStyles) {
            String format = attribute(attributes, "numFmtId");
            Integer number = findNumber(format);
            styles.add(formats.getOrDefault(format, number == null ? Shows.NUMBER : builtIn(number)));
        }
        if (styles.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
            throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
        }
    }

    @Override
    void end(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** ECMA-376 part 1, 18.8.30, with the East Asian ones. */
    private static Shows builtIn(int format) {
        return switch (format) {
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> Shows.DAY;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> Shows.TIME;
            default -> Shows.NUMBER;
        };
    }

    static Shows shows(String formatCode) {
        String plain = formatCode.substring(0, Math.min(LONGEST_FORMAT, formatCode.length()));
        plain = DECORATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        int section = plain.indexOf(';');
        plain = section < 0 ? plain : plain.substring(0, section);
        if (plain.startsWith("general")) {
            return Shows.NUMBER;
        }
        boolean time = plain.indexOf('h') >= 0 || plain.indexOf('s') >= 0;
        boolean day = plain.indexOf('d') >= 0 || plain.indexOf('y') >= 0 || (!time && plain.indexOf('m') >= 0);
        return day ? Shows.DAY : time ? Shows.TIME : Shows.NUMBER;
    }
}
