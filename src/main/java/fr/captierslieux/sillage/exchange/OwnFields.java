package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fields of one's own: further columns {@code champ:CODE} that a network defines in the file {@code champs} for another exchange
 * file. Their values stand in the store as exchange texts.
 */
public final class OwnFields {
    /** The file that defines them. */
    public static final String FILE = "champs";
    /** What their columns begin with. */
    public static final String PREFIX = "champ:";

    private OwnFields() {
    }

    /** What the values of a field are; the codes of the list {@code own_field_type}. */
    public enum Type {
        TEXTE, ENTIER, NOMBRE, DATE, OUI_NON, LISTE
    }

    /** Whether a field can belong to a file of that name. */
    public static boolean mayBelongTo(String file) {
        return !file.equals(FILE) && ExchangeFormat.findFile(file)
                .filter(known -> known.written() != ExchangeFile.Written.WITH_SAYING_ROWS).isPresent();
    }

    static String files() {
        return ExchangeFormat.files().stream().map(ExchangeFile::name).filter(OwnFields::mayBelongTo)
                .collect(Collectors.joining(", "));
    }

    public static String header(String code) {
        return PREFIX + code;
    }

    /**
     * The identifier of a value.
     *
     * @param field code of the field
     * @param row   identifier of the row that has the value
     */
    public static byte[] valueId(String field, RowId row) {
        return RowId.derivedBytes("own_value", field, row.toString());
    }

    /**
     * Whether a value of this type may say so, and what of it is kept.
     *
     * @param choices of a LISTE, {@code A|B}
     * @return the exchange text in its one form, a {@link CellFault}, or null when the cell says nothing
     */
    static @Nullable Object read(CellReaders readers, Type type, @Nullable String choices, String cell) {
        ColumnKind kind = switch (type) {
            case TEXTE -> ColumnKind.text();
            case ENTIER -> ColumnKind.whole(0, 999_999_999);
            case NOMBRE -> ColumnKind.decimal();
            case DATE -> ColumnKind.day();
            case OUI_NON -> ColumnKind.yesNo();
            case LISTE -> ColumnKind.textList();
        };
        if (type == Type.LISTE) {
            String chosen = CellTexts.trim(cell);
            Set<String> known = choices == null ? Set.of() : Set.of(choices.split("\\|"));
            return chosen.isEmpty()
                    ? null
                    : known.contains(chosen) ? chosen : CellFault.of(FaultKind.NOT_IN_LIST, String.join(", ", known));
        }
        String text = type == Type.TEXTE ? cell : CellTexts.trim(cell);
        Object value = text.isEmpty() ? null : readers.of(kind).read(text);
        return value == null || value instanceof CellFault ? value : CellTexts.written(kind, value);
    }
}
